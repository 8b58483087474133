using System.Runtime.ExceptionServices;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using OrderBot.Dialogs.Replies;
using OrderBot.Dialogs.Routing;
using OrderBot.Storage;

namespace OrderBot.Channels;

/// <summary>What every adapter does when a turn breaks by a mistake of ours: a log line without words of the talk, and an apology.</summary>
public sealed partial class TurnErrors(RoutingReplies say, ILogger<TurnErrors> log, IHostApplicationLifetime? host = null)
{
    public async Task OnTurnErrorAsync(ITurnContext turn, Exception error)
    {
        if (StorageFailure.Is(error))
        {
            // Nothing was stored or said; who asks again is answered when the database is back.
            StorageAway(error, turn.Activity.ChannelId, turn.Activity.Conversation?.Id);
            ExceptionDispatchInfo.Throw(error);
        }

        if (host?.ApplicationStopping.IsCancellationRequested == true && error is OperationCanceledException or ObjectDisposedException)
        {
            // Cut by the stop, it is run or sent after the next start: nothing went wrong.
            ExceptionDispatchInfo.Throw(error);
        }

        TurnBroke(error, turn.Activity.ChannelId, turn.Activity.Conversation?.Id);
        if (turn.Activity is { Type: ActivityTypes.Event, Name: ActivityEventNames.ContinueConversation })
        {
            // In a turn of the bot's own accord nobody asked for anything.
            return;
        }

        try
        {
            await turn.SendActivityAsync(say.WentWrong().ToActivity());
        }
        catch (Exception failure) when (ChannelFailure.IsWhileSending(failure))
        {
            NotApologised(failure, turn.Activity.ChannelId, turn.Activity.Conversation?.Id);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Nor could an apology be sent on {Channel} in conversation {Conversation}.")]
    private partial void NotApologised(Exception failure, string channel, string? conversation);

    [LoggerMessage(LogLevel.Error, "The database failed a turn on {Channel} in conversation {Conversation}.")]
    private partial void StorageAway(Exception failure, string channel, string? conversation);

    [LoggerMessage(LogLevel.Error, "A turn broke on {Channel} in conversation {Conversation}.")]
    private partial void TurnBroke(Exception error, string channel, string? conversation);
}
