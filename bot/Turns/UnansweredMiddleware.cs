using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using OrderBot.Dialogs.AskHelp;
using OrderBot.Dialogs.Understanding;
using OrderBot.Storage;

namespace OrderBot.Turns;

/// <summary>Notes the messages to which the bot could only say that it does not know, and the questions whose answer did not help.</summary>
public sealed class UnansweredMiddleware(UnansweredTexts texts, TimeProvider clock) : IMiddleware
{
    /// <summary>The replies that mean "I do not know".</summary>
    private static readonly HashSet<string> NotKnown = new(StringComparer.Ordinal) { "Routing.NotUnderstood", "Routing.DidYouMean", "AskHelp.NotKnown" };

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var isUnanswered = false;
        turnContext.OnSendActivities((_, activities, send) =>
        {
            isUnanswered |= activities.Exists(activity => activity.Type == ActivityTypes.Message && activity.Label is { } label && NotKnown.Contains(label));
            return send();
        });
        await next(cancellationToken);

        if (turnContext.TurnState.Get<Unhelped>() is { } unhelped)
        {
            texts.Keep(unhelped.Question, clock.GetUtcNow());
        }

        // A turn that is only told again was read by nobody.
        if (isUnanswered && turnContext.TurnState.Get<Reading>() is { } reading)
        {
            texts.Keep(reading.Text, clock.GetUtcNow());
        }
    }
}
