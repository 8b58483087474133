using Microsoft.Bot.Builder;
using OrderBot.Dialogs.Replies;
using OrderBot.Dialogs.Routing;

namespace OrderBot.Channels;

/// <summary>What every adapter does when a turn breaks by a mistake of ours: a log line without words of the talk, and an apology.</summary>
public sealed partial class TurnErrors(RoutingReplies say, ILogger<TurnErrors> log)
{
    public async Task OnTurnErrorAsync(ITurnContext turn, Exception error)
    {
        TurnBroke(error, turn.Activity.ChannelId, turn.Activity.Conversation?.Id);
        await turn.SendActivityAsync(say.NotNow().ToActivity());
    }

    [LoggerMessage(LogLevel.Error, "A turn broke on {Channel} in conversation {Conversation}.")]
    private partial void TurnBroke(Exception error, string channel, string? conversation);
}
