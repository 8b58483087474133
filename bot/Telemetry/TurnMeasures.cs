using System.Diagnostics;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using OrderBot.Dialogs.Consent;
using OrderBot.Dialogs.Talk;
using OrderBot.Dialogs.Understanding;

namespace OrderBot.Telemetry;

/// <summary>The first middleware: traces and counts a turn from the outside, when somebody listens.</summary>
public sealed class TurnMeasures : IMiddleware
{
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default) =>
        Instruments.IsHeard ? MeasureAsync(turnContext, next, cancellationToken) : next(cancellationToken);

    private static async Task MeasureAsync(ITurnContext turn, NextDelegate next, CancellationToken ct)
    {
        var activity = turn.Activity;
        var channel = new KeyValuePair<string, object?>("channel", activity.ChannelId);
        using var span = Instruments.Source.StartActivity("turn", ActivityKind.Server);
        span?.SetTag("orderbot.channel", activity.ChannelId).SetTag("orderbot.type", activity.Type).SetTag("orderbot.conversation", activity.Conversation?.Id);
        turn.OnSendActivities(CountAsync);
        Instruments.Turns.Add(1, channel, new("type", activity.Type));
        Instruments.TurnsRunning.Add(1);
        var start = Stopwatch.GetTimestamp();
        try
        {
            await next(ct);
        }
        catch (Exception wrong)
        {
            Instruments.Errors.Add(1, new KeyValuePair<string, object?>("kind", "turn"));
            span?.SetStatus(ActivityStatusCode.Error, wrong.GetType().Name);
            throw;
        }
        finally
        {
            Instruments.TurnsRunning.Add(-1);
            Instruments.TurnDuration.Record(Stopwatch.GetElapsedTime(start).TotalSeconds, channel);
            Count(turn, span);
        }
    }

    /// <summary>What the turn was understood as and came to, as its state tells.</summary>
    private static void Count(ITurnContext turn, System.Diagnostics.Activity? span)
    {
        if (turn.TurnState.Get<Reading>() is { } reading)
        {
            Instruments.Intents.Add(1, new("intent", reading.Intents.Count > 0 ? reading.Intents[0].Intent.ToString() : nameof(Intent.None)), new("decision", reading.Decision.ToString()));
        }

        if (turn.TurnState.Get<Dialogs.Routing.Route>() is { } route)
        {
            Instruments.Routes.Add(1, new("route", route.Kind.ToString()), new("conversation", route.Wish.ToString()));
            span?.SetTag("orderbot.route", route.Kind.ToString());
        }

        if (turn.TurnState.Get<ConsentHeard>() is { } consent)
        {
            Instruments.Consents.Add(1, new KeyValuePair<string, object?>("outcome", consent.Outcome));
            span?.SetTag("orderbot.consent", consent.Outcome);
        }
    }

    private static Task<ResourceResponse[]> CountAsync(ITurnContext turn, List<Microsoft.Bot.Schema.Activity> activities, Func<Task<ResourceResponse[]>> send)
    {
        foreach (var activity in activities)
        {
            // Held back first and sent after the commit: counted when it goes out.
            if (activity is { Type: ActivityTypes.Message, Label: { } reply, Id: { } id } && id.StartsWith("out-", StringComparison.Ordinal))
            {
                ReplyMeasures.Count(reply);
            }
        }

        return send();
    }
}
