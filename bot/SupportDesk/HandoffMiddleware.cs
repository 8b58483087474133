using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using OrderBot.Dialogs.Talk;
using OrderBot.Turns;

namespace OrderBot.SupportDesk;

/// <summary>Takes the handoff event that a dialog sends to our own desk, with the whole transcript and a summary of it, so that no channel shows it.</summary>
public sealed class HandoffMiddleware(PersonAtDesk desk, ITurnStore turns) : IMiddleware
{
    private const string Guest = "a guest";

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        turnContext.OnSendActivities((turn, activities, send) =>
            activities.Find(IsHandoff) is { } handoff ? WithoutAsync(handoff, turn, activities, send, cancellationToken) : send());
        return next(cancellationToken);
    }

    private async Task<ResourceResponse[]> WithoutAsync(Activity handoff, ITurnContext turn, List<Activity> activities, Func<Task<ResourceResponse[]>> send, CancellationToken ct)
    {
        activities.Remove(handoff);
        await TakeAsync(turn, handoff, ct);
        return activities.Count == 0 ? [new ResourceResponse("")] : await send();
    }

    private Task TakeAsync(ITurnContext turn, Activity handoff, CancellationToken ct)
    {
        var said = turns.Transcript(turn.Activity.ChannelId, turn.Activity.Conversation.Id);
        var who = turn.Buyer() is { } buyer ? (buyer.Name is { } name ? $"{name} ({buyer.MemberId})" : buyer.MemberId) : Guest;
        return desk.AskedForAsync(turn, who, TalkSummary.Of(said, turn.Activity, handoff.Value), ct);
    }

    private static bool IsHandoff(Activity activity) => activity.Type == ActivityTypes.Event && activity.Name == HandoffEventNames.InitiateHandoff;
}
