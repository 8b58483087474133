using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using OrderBot.Dialogs.AskHelp;
using OrderBot.Dialogs.Understanding;
using OrderBot.Storage;

namespace OrderBot.Turns;

/// <summary>Notes the messages to which the bot could only say that it does not know, and the questions whose answer did not help.</summary>
public sealed partial class UnansweredMiddleware(UnansweredTexts texts, TimeProvider clock, ILogger<UnansweredMiddleware> log) : IMiddleware
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
            Keep(turnContext.Activity, unhelped.Question);
        }

        // A turn that is only told again was read by nobody.
        if (isUnanswered && turnContext.TurnState.Get<Reading>() is { } reading)
        {
            Keep(turnContext.Activity, reading.Text);
        }
    }

    /// <summary>The turn is stored and told by now: that its words cannot be kept is no reason to break it.</summary>
    private void Keep(Activity about, string text)
    {
        try
        {
            texts.Keep(text, clock.GetUtcNow());
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            NotKept(failure.GetType().Name, about.ChannelId, about.Conversation?.Id);
        }
    }

    [LoggerMessage(LogLevel.Warning, "What was not understood could not be kept ({Failure}) on {Channel} in conversation {Conversation}.")]
    private partial void NotKept(string failure, string? channel, string? conversation);
}
