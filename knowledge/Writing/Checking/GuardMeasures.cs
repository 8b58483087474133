using System.Diagnostics.Metrics;

namespace OrderBot.Knowledge.Writing.Checking;

/// <summary>What is counted of the guard's work; nothing is, while nobody listens.</summary>
public static class GuardMeasures
{
    private static readonly Meter Meter = new("OrderBot");

    /// <summary>Sentences of a model that the guard refused.</summary>
    public static readonly Counter<long> Refused = Meter.CreateCounter<long>("orderbot.guard.refusals", "{sentence}", "Sentences of a model that did not pass the check against the articles.");
}
