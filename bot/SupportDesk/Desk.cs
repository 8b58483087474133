using System.Buffers;
using System.Security.Cryptography;
using System.Text;
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
    private const int LongestOnce = 40;
    private const int WordsDigits = 16;
    private static readonly SearchValues<char> LettersAndDigits = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

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

    /// <param name="once">What the form bears that was sent: with the same words it is the same turn, however often it comes; null when it bears nothing.</param>
    public Task<DeskAct> AnswerAsync(long id, string text, string? once, CancellationToken ct) =>
        ActAsync(id, NameOf(once, text), (turn, token) => person.AnswerAsync(turn, id, text, token), ct);

    /// <param name="once">What the form bears that was sent; null when it bears nothing.</param>
    public Task<DeskAct> EndAsync(long id, string? once, CancellationToken ct) =>
        ActAsync(id, NameOf(once, ""), (turn, token) => person.LeaveAsync(turn, id, token), ct);

    /// <summary>Tells a buyer that nobody came, unless somebody has answered meanwhile. False when the turn broke: that is still to be told.</summary>
    public async Task<bool> MissAsync(Handoff handoff, CancellationToken ct)
    {
        var turnOfItsOwn = TurnOf(handoff, NameOf(null, ""));
        await InTurnAsync(turnOfItsOwn, MissInTurnAsync, ct);
        return IsStored(turnOfItsOwn);

        async Task<bool> MissInTurnAsync(ITurnContext turn, CancellationToken token)
        {
            await person.MissAsync(turn, token);
            return true;
        }
    }

    /// <summary>Whether the talk is still open is asked again within the turn: the buyer may have ended it while the turn waited.</summary>
    private async Task<DeskAct> ActAsync(long id, string name, Func<ITurnContext, CancellationToken, Task<bool>> act, CancellationToken ct)
    {
        if (handoffs.Find(id) is not { } handoff || !IsReachable(handoff))
        {
            return DeskAct.TooLate;
        }

        var turnOfItsOwn = TurnOf(handoff, name);
        var isOpen = handoffs.IsOpen(id);
        if (isOpen)
        {
            await InTurnAsync(turnOfItsOwn, async (turn, token) => isOpen = await act(turn, token), ct);
        }

        // Sent again after the talk ended, it was done all the same. A turn that broke by a mistake of ours is not stored.
        return IsStored(turnOfItsOwn) ? DeskAct.Done : isOpen ? DeskAct.Broken : DeskAct.TooLate;
    }

    /// <param name="act">False when there was nothing to do: then the turn is not kept.</param>
    private Task InTurnAsync(Activity turnOfItsOwn, Func<ITurnContext, CancellationToken, Task<bool>> act, CancellationToken ct) =>
        messengers.Of(turnOfItsOwn.ChannelId).ContinueConversationAsync(
            messengers.BotId,
            turnOfItsOwn,
            async (turn, token) =>
            {
                if (await act(turn, token))
                {
                    await state.SaveChangesAsync(turn, false, token);
                }
                else if (turn.TurnState.Get<TurnChanges>() is { } changes)
                {
                    changes.IsErrand = true;
                }
            },
            ct);

    private bool IsStored(Activity turnOfItsOwn) => turns.Find(TurnKey.Of(turnOfItsOwn)) is not null;

    /// <summary>A turn of its own, kept in the transcript like every other.</summary>
    private static Activity TurnOf(Handoff handoff, string name)
    {
        var turnOfItsOwn = handoff.Reference.GetContinuationActivity();
        turnOfItsOwn.Id = name;
        return turnOfItsOwn;
    }

    /// <summary>Other words in the same form are another turn, else they would be lost without a word.</summary>
    private static string NameOf(string? once, string words) =>
        once is { Length: > 0 and <= LongestOnce } && !once.AsSpan().ContainsAnyExcept(LettersAndDigits)
            ? $"desk-{once}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)))[..WordsDigits]}"
            : "desk-" + Guid.NewGuid().ToString("N");

    /// <summary>A chat in a terminal ends with its process: nobody can be answered there.</summary>
    public IEnumerable<Handoff> Reachable() => handoffs.Waiting().Where(IsReachable);

    private static bool IsReachable(Handoff handoff) => !string.IsNullOrEmpty(handoff.Reference.ServiceUrl);

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

/// <summary>What became of what a person at the desk did.</summary>
public enum DeskAct
{
    /// <summary>It is stored with its turn, and sent.</summary>
    Done,

    /// <summary>The talk had ended: nothing was said.</summary>
    TooLate,

    /// <summary>The turn broke: nothing is stored, and it can be done again.</summary>
    Broken,
}
