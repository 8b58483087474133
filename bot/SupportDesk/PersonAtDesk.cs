using Microsoft.Bot.Builder;
using OrderBot.Dialogs.Replies;
using OrderBot.Dialogs.Talk;
using OrderBot.Dialogs.TalkToPerson;
using OrderBot.Turns;

namespace OrderBot.SupportDesk;

/// <summary>
/// Who has a conversation: the bot, or a person for whom it keeps quiet; until one comes it only says when. What is known of it is part of the conversation's
/// state, so that it changes with the turn that says so or not at all.
/// </summary>
public sealed class PersonAtDesk(Handoffs handoffs, PrivateConversationState state, TalkToPersonReplies say, DeskPromise promise)
{
    /// <summary>The property of the conversation's state.</summary>
    public const string Property = "Desk";

    private readonly IStatePropertyAccessor<string?> kept = state.CreateProperty<string?>(Property);

    /// <summary>Null while the bot has the conversation and nothing was left at the desk.</summary>
    public async Task<DeskProgress?> ProgressAsync(ITurnContext turn, CancellationToken ct) =>
        Enum.TryParse<DeskProgress>(await kept.GetAsync(turn, null, ct), out var progress) ? progress : null;

    /// <summary>A person is asked for; from the next turn on the bot is quiet.</summary>
    public async Task AskedForAsync(ITurnContext turn, string who, string summary, CancellationToken ct)
    {
        var activity = turn.Activity;
        if (await ProgressAsync(turn, ct) == DeskProgress.Message)
        {
            handoffs.End(activity.ChannelId, activity.Conversation.Id, ChangesOf(turn));
        }

        handoffs.Open(activity.GetConversationReference(), who, summary, ChangesOf(turn));
        await SetAsync(turn, DeskProgress.Waiting, ct);
    }

    /// <summary>True when the message is for the person.</summary>
    public async Task<bool> TakesAsync(ITurnContext turn, CancellationToken ct)
    {
        if (!handoffs.IsOpen(turn.Activity.ChannelId, turn.Activity.Conversation.Id)
            || await ProgressAsync(turn, ct) is not (DeskProgress.Waiting or DeskProgress.Answered))
        {
            return false;
        }

        if (BackToTheBot.IsAskedFor(turn.Text()) || (BackToTheBot.NeedsNobody(turn.Text()) && await ProgressAsync(turn, ct) == DeskProgress.Waiting))
        {
            await EndAsync(turn, say.BackWithYou(), ct);
        }
        else if (AnswerAsked.Is(turn.Text()) && await ProgressAsync(turn, ct) == DeskProgress.Waiting)
        {
            await turn.SendActivityAsync(say.AnswersWithin(promise.AnswersWithin).ToActivity(), ct);
        }

        return true;
    }

    /// <summary>A person answers in the same chat. False when the talk has ended meanwhile: then nothing is said.</summary>
    /// <param name="handoff">The one that the person answers to.</param>
    public async Task<bool> AnswerAsync(ITurnContext turn, long handoff, string text, CancellationToken ct)
    {
        if (!handoffs.IsOpen(handoff))
        {
            return false;
        }

        await AcceptAsync(turn, ct);
        await turn.SendActivityAsync(say.PersonWrites(text).ToActivity(), ct);
        return true;
    }

    /// <summary>A person is there.</summary>
    public async Task AcceptAsync(ITurnContext turn, CancellationToken ct)
    {
        if (await ProgressAsync(turn, ct) != DeskProgress.Answered)
        {
            await turn.SendActivityAsync(say.PersonIsHere().ToActivity(), ct);
            await SetAsync(turn, DeskProgress.Answered, ct);
        }
    }

    /// <summary>Hears a handoff.status event: accepted, failed or completed. Where nobody asked for a person it says nothing.</summary>
    public async Task HearAsync(ITurnContext turn, CancellationToken ct)
    {
        if (await ProgressAsync(turn, ct) is null)
        {
            return;
        }

        switch (HandoffState.Of(turn.Activity.Value))
        {
            case "accepted":
                await AcceptAsync(turn, ct);
                break;
            case "failed":
                await MissAsync(turn, ct);
                break;
            case "completed":
                await LeaveAsync(turn, ct);
                break;
        }
    }

    /// <summary>The person is done.</summary>
    public Task LeaveAsync(ITurnContext turn, CancellationToken ct) => EndAsync(turn, say.PersonLeft(), ct);

    /// <summary>As above. False when the talk has ended meanwhile: then nothing is said.</summary>
    /// <param name="handoff">The one that the person is done with.</param>
    public async Task<bool> LeaveAsync(ITurnContext turn, long handoff, CancellationToken ct)
    {
        if (!handoffs.IsOpen(handoff))
        {
            return false;
        }

        await LeaveAsync(turn, ct);
        return true;
    }

    /// <summary>The promised time is over: the bot says so and is back; the wish stays as a message. Where somebody has answered it says nothing.</summary>
    public async Task MissAsync(ITurnContext turn, CancellationToken ct)
    {
        if (await ProgressAsync(turn, ct) == DeskProgress.Waiting)
        {
            await turn.SendActivityAsync(say.NobodyCame().ToActivity(), ct);
            await SetAsync(turn, DeskProgress.Message, ct);
        }
    }

    private async Task EndAsync(ITurnContext turn, Reply last, CancellationToken ct)
    {
        await turn.SendActivityAsync(last.ToActivity(), ct);
        await kept.DeleteAsync(turn, ct);
        handoffs.End(turn.Activity.ChannelId, turn.Activity.Conversation.Id, ChangesOf(turn));
    }

    private static TurnChanges? ChangesOf(ITurnContext turn) => turn.TurnState.Get<TurnChanges>();

    private Task SetAsync(ITurnContext turn, DeskProgress progress, CancellationToken ct) => kept.SetAsync(turn, progress.ToString(), ct);
}
