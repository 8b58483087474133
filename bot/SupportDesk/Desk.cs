using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using OrderBot.Dialogs.TalkToPerson;
using OrderBot.News;
using OrderBot.Turns;

namespace OrderBot.SupportDesk;

/// <summary>The support desk: who waits for a person, what was said, and a person's words in the same chat.</summary>
public sealed class Desk(
    Handoffs handoffs, ITurnStore turns, Messengers messengers, PersonAtDesk person, PrivateConversationState state, DeskPromise promise, DeskClock clock)
{
    public DateTimeOffset Now => clock.Time.GetUtcNow();

    /// <summary>Who has waited longest first; messages that were left come last.</summary>
    public async Task<IReadOnlyList<DeskTalk>> WaitingAsync(CancellationToken ct)
    {
        var talks = new List<DeskTalk>();
        foreach (var handoff in Reachable())
        {
            talks.Add(new DeskTalk(handoff, await ProgressAsync(handoff, ct), handoff.Since + promise.AnswersWithin, []));
        }

        return [.. talks.OrderBy(talk => talk.Progress == DeskProgress.Message)];
    }

    /// <summary>Null when it is ended, or never was.</summary>
    public async Task<DeskTalk?> FindAsync(long id, CancellationToken ct) => Find(id) is { } handoff
        ? new DeskTalk(
            handoff,
            await ProgressAsync(handoff, ct),
            handoff.Since + promise.AnswersWithin,
            [.. turns.Transcript(handoff.Reference.ChannelId, handoff.Reference.Conversation.Id).Activities])
        : null;

    public Task AnswerAsync(long id, string text, CancellationToken ct) =>
        InTurnAsync(Find(id), (turn, token) => person.AnswerAsync(turn, text, token), ct);

    public Task EndAsync(long id, CancellationToken ct) => InTurnAsync(Find(id), person.LeaveAsync, ct);

    /// <summary>Tells a buyer that nobody came; false when somebody has answered meanwhile.</summary>
    public async Task<bool> MissAsync(Handoff handoff, CancellationToken ct)
    {
        var isMissed = false;
        await InTurnAsync(handoff, async (turn, token) => isMissed = await person.MissAsync(turn, token), ct);
        return isMissed;
    }

    private async Task InTurnAsync(Handoff? handoff, Func<ITurnContext, CancellationToken, Task> act, CancellationToken ct)
    {
        if (handoff is not null)
        {
            // A turn of its own, kept in the transcript like every other.
            var turnOfItsOwn = handoff.Reference.GetContinuationActivity();
            turnOfItsOwn.Id = "desk-" + Guid.NewGuid().ToString("N");
            await messengers.Of(handoff.Reference.ChannelId).ContinueConversationAsync(
                messengers.BotId,
                turnOfItsOwn,
                async (turn, token) =>
                {
                    await act(turn, token);
                    await state.SaveChangesAsync(turn, false, token);
                },
                ct);
        }
    }

    /// <summary>A chat in a terminal ends with its process: nobody can be answered there.</summary>
    public IEnumerable<Handoff> Reachable() => handoffs.Waiting().Where(handoff => !string.IsNullOrEmpty(handoff.Reference.ServiceUrl));

    private Handoff? Find(long id) => Reachable().FirstOrDefault(one => one.Id == id);

    private async Task<DeskProgress> ProgressAsync(Handoff handoff, CancellationToken ct)
    {
        var reference = handoff.Reference;
        var key = $"{reference.ChannelId}/conversations/{reference.Conversation.Id}/users/{reference.User?.Id}";
        var read = await turns.ReadAsync([key], ct);
        return read.TryGetValue(key, out var found) && found is IDictionary<string, object> values
            && values.TryGetValue(PersonAtDesk.Property, out var kept) && Enum.TryParse<DeskProgress>(kept as string, out var progress) ? progress : DeskProgress.Waiting;
    }
}
