using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using OrderBot.Dialogs.Talk;
using OrderBot.Storage;

namespace OrderBot.News;

/// <summary>Remembers where a buyer was last met, so that news finds its way back.</summary>
public sealed class RememberConversation(ConversationReferences references, Clock clock) : IMiddleware
{
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        // Nobody listens behind a caller that takes its replies in the response.
        if (turnContext.Activity is { Type: ActivityTypes.Message or ActivityTypes.ConversationUpdate, DeliveryMode: not DeliveryModes.ExpectReplies } activity
            && activity.Conversation is { IsGroup: not true }
            && turnContext.Buyer() is { } buyer)
        {
            references.Remember(buyer, activity.GetConversationReference(), clock.Now);
        }

        return next(cancellationToken);
    }
}
