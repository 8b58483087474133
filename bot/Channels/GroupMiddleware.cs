using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace OrderBot.Channels;

/// <summary>Tells a conversation with several people, also where a channel says so by the conversation's type only.</summary>
public sealed class GroupMiddleware : IMiddleware
{
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (turnContext.Activity.Conversation is { } conversation && IsOfSeveral(conversation))
        {
            conversation.IsGroup = true;
        }

        return next(cancellationToken);
    }

    private static bool IsOfSeveral(ConversationAccount conversation) => conversation.ConversationType is "channel" or "groupChat" or "group";
}
