namespace OrderBot;

/// <summary>How a host stops.</summary>
/// <param name="Notice">How long it still answers, as not ready, after it was told to stop.</param>
/// <param name="Within">How long turns in progress have after that.</param>
public sealed record StopSettings(TimeSpan Notice, TimeSpan Within)
{
    public static StopSettings Default { get; } = new(TimeSpan.Zero, TimeSpan.FromSeconds(30));
}
