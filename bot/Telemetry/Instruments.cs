using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace OrderBot.Telemetry;

/// <summary>Everything that is measured, by the names that dashboards know. Nothing personal is in a name or a tag, and nothing costs when nobody listens.</summary>
public static class Instruments
{
    /// <summary>The name of the source of traces and of the meter.</summary>
    public const string Name = "OrderBot";

    public static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);

    public static readonly Counter<long> Turns = Meter.CreateCounter<long>("orderbot.turns", "{turn}", "Turns, by channel and type of activity.");
    public static readonly Histogram<double> TurnDuration = Meter.CreateHistogram<double>("orderbot.turn.duration", "s", "How long turns take, with storing and sending, by channel.");
    public static readonly UpDownCounter<long> TurnsRunning = Meter.CreateUpDownCounter<long>("orderbot.turns.running", "{turn}", "Turns that run now.");
    public static readonly Counter<long> Intents = Meter.CreateCounter<long>("orderbot.intents", "{message}", "What messages were read as, by intent and decision.");
    public static readonly Counter<long> Routes = Meter.CreateCounter<long>("orderbot.routes", "{message}", "Where messages went, by route and conversation.");
    public static readonly Counter<long> NotUnderstood = Meter.CreateCounter<long>("orderbot.not_understood", "{reply}", "Messages that were not understood or not known, by reply.");
    public static readonly Counter<long> Replies = Meter.CreateCounter<long>("orderbot.replies", "{reply}", "What was said, by the reply's name.");
    public static readonly Counter<long> Answers = Meter.CreateCounter<long>("orderbot.answers", "{answer}", "Questions to the help desk, by kind of answer and article.");
    public static readonly Histogram<double> AnswerDuration = Meter.CreateHistogram<double>("orderbot.answer.duration", "s", "How long the help desk takes.");
    public static readonly Counter<long> Consents = Meter.CreateCounter<long>("orderbot.consents", "{answer}", "Answers to questions for consent, by outcome.");
    public static readonly Counter<long> Handoffs = Meter.CreateCounter<long>("orderbot.handoffs", "{step}", "Talks handed to a person, by step: asked, accepted, missed, ended.");
    public static readonly Histogram<double> OrderCallDuration = Meter.CreateHistogram<double>("orderbot.order_call.duration", "s", "How long the order service takes, by call and outcome.");
    public static readonly Counter<long> Errors = Meter.CreateCounter<long>("orderbot.errors", "{error}", "What went wrong, by kind.");
    public static readonly Counter<long> Refused = Meter.CreateCounter<long>("orderbot.requests.refused", "{request}", "Requests that were too many, by limit.");

    /// <summary>Whether anybody listens to turns at all.</summary>
    public static bool IsHeard => Turns.Enabled || TurnDuration.Enabled || Replies.Enabled || Source.HasListeners();
}
