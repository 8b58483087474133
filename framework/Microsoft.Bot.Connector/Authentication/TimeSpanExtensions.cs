namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Waits that differ a little.</summary>
public static class TimeSpanExtensions
{
    /// <summary>The wait, longer or shorter by up to this share of it.</summary>
    public static TimeSpan WithJitter(this TimeSpan delay, double multiplier = 0.1)
        => delay + (delay * (((Random.Shared.NextDouble() * 2) - 1) * multiplier));
}
