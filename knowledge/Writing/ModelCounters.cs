using System.Diagnostics.Metrics;

namespace OrderBot.Knowledge.Writing;

/// <summary>What operators watch of a model: how often it failed, and what it costs.</summary>
internal static class ModelCounters
{
    public const string Name = "OrderBot.Knowledge";
    private static readonly Meter Meter = new(Name);

    public static Counter<long> Failures { get; } = Meter.CreateCounter<long>("orderbot.model.failures", description: "Questions that got the default answer because the endpoint failed.");

    /// <summary>As estimated from the letters sent and received.</summary>
    public static Counter<long> Tokens { get; } = Meter.CreateCounter<long>("orderbot.model.tokens", description: "Tokens sent and received.");
}
