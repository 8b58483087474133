using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using OrderBot.Dialogs.SignIn;
using OrderBot.Dialogs.Talk;
using OrderBot.Orders;
using OrderBot.Storage;

namespace OrderBot.News;

/// <summary>Remembers where a buyer was last met, so that news finds its way back; who signs out there, or sends the bot away, is not met there any more.</summary>
public sealed class RememberConversation(ConversationReferences references, Clock clock) : IMiddleware
{
    // Nobody listens behind a caller that takes its replies in the response.
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (IsSentAway(turnContext.Activity))
        {
            references.Forget(turnContext.Activity.ChannelId, turnContext.Activity.Conversation.Id);
            return next(cancellationToken);
        }

        return turnContext.Activity is { Type: ActivityTypes.Message or ActivityTypes.ConversationUpdate, DeliveryMode: not DeliveryModes.ExpectReplies, Conversation.IsGroup: not true } activity
            ? RememberAsync(turnContext, activity, next, cancellationToken)
            : next(cancellationToken);
    }

    private static bool IsSentAway(Activity activity) => activity switch
    {
        { Type: ActivityTypes.InstallationUpdate } => string.Equals(activity.Action, "remove", StringComparison.OrdinalIgnoreCase),
        { Type: ActivityTypes.ConversationUpdate, MembersRemoved: { } gone, Recipient.Id: { } bot } => gone.Any(member => member.Id == bot),
        _ => false,
    };

    private async Task RememberAsync(ITurnContext turnContext, Activity activity, NextDelegate next, CancellationToken cancellationToken)
    {
        var before = turnContext.Buyer();
        Remember(before, activity);
        await next(cancellationToken);
        var after = turnContext.Buyer();
        if (before is null)
        {
            Remember(after, activity);
        }

        if (after is null && turnContext.TurnState.Get<SignedOutHere>() is not null)
        {
            references.Forget(activity.ChannelId, activity.Conversation.Id);
        }
    }

    private void Remember(Buyer? buyer, Activity activity)
    {
        if (buyer is not null)
        {
            references.Remember(buyer, activity.GetConversationReference(), clock.Now);
        }
    }
}
