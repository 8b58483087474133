using Microsoft.Bot.Builder;
using OrderBot.Dialogs.Replies;
using OrderBot.Dialogs.Talk;
using OrderBot.Dialogs.TalkToPerson;

namespace OrderBot.SupportDesk;

/// <summary>Keeps the bot quiet while a person has the conversation; the buyer can have the bot back.</summary>
public sealed class PersonAtDesk(Handoffs handoffs, TalkToPersonReplies say)
{
    private const string CallTheBot = "bot";

    /// <summary>True when the message is for the person.</summary>
    public async Task<bool> TakesAsync(ITurnContext turn, CancellationToken ct)
    {
        var activity = turn.Activity;
        if (!handoffs.IsOpen(activity.ChannelId, activity.Conversation.Id))
        {
            return false;
        }

        if (turn.Text().Trim().Trim('"', '.', '!').Equals(CallTheBot, StringComparison.OrdinalIgnoreCase))
        {
            handoffs.End(activity.ChannelId, activity.Conversation.Id);
            await turn.SendActivityAsync(say.BackWithYou().ToActivity(), ct);
        }

        return true;
    }
}
