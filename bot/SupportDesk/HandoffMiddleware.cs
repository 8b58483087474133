using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using OrderBot.Dialogs.Talk;

namespace OrderBot.SupportDesk;

/// <summary>Takes the handoff event that a dialog sends to our own desk, so that no channel shows it.</summary>
public sealed class HandoffMiddleware(Handoffs handoffs) : IMiddleware
{
    private const string Guest = "a guest";

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        turnContext.OnSendActivities((turn, activities, send) =>
        {
            if (activities.RemoveAll(IsHandoff) > 0)
            {
                handoffs.Open(turn.Activity.GetConversationReference(), turn.Buyer() is { } buyer ? buyer.Name ?? buyer.MemberId : Guest, turn.Text());
            }

            return activities.Count == 0 ? Task.FromResult<ResourceResponse[]>([new ResourceResponse("")]) : send();
        });
        return next(cancellationToken);
    }

    private static bool IsHandoff(Activity activity) => activity.Type == ActivityTypes.Event && activity.Name == HandoffEventNames.InitiateHandoff;
}
