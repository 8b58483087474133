using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using OrderBot.Storage;

namespace OrderBot.Turns;

/// <summary>Keeps turns: what one of them changed, said and was about is stored together or not at all.</summary>
public interface ITurnStore : IStorage
{
    /// <summary>Waits until no other replica has the conversation.</summary>
    /// <param name="conversation">With its channel before it: "directline/1".</param>
    ValueTask<Hold> HoldAsync(string conversation, CancellationToken ct);

    /// <summary>The last turn of its conversation that can have been heard when an activity came in: now, or when it was taken in. Null where no other replica stores any.</summary>
    long? LastTurn(TurnKey turn);

    /// <summary>Whether a turn in which something was said is stored in a conversation that has a greater number than this.</summary>
    /// <param name="conversation">With its channel before it.</param>
    bool HasSpokenSince(string conversation, long turn);

    /// <summary>State for a turn. What is remembered need not be read; whether it was still so is found out by the commit.</summary>
    Task<IDictionary<string, object>> ReadAsync(TurnChanges turn, string[] keys, CancellationToken ct);

    /// <summary>What was said in a turn that is stored already, oldest first; null when the turn is new.</summary>
    /// <param name="changes">The turn's, when it is about to run: that it is new may then be remembered.</param>
    IReadOnlyList<StoredReply>? Find(TurnKey turn, TurnChanges? changes = null);

    /// <summary>Stores a turn; done when it is stored.</summary>
    /// <param name="inAnswer">Whether its replies go out with the answer to the channel's own call, and need no second try.</param>
    /// <exception cref="StateConflictException">State was changed by another turn, or this very turn is stored; nothing was stored.</exception>
    Task CommitAsync(Hold hold, TurnKey turn, Activity about, TurnChanges changes, bool inAnswer);

    /// <summary>Stores an entry of a state before its turn is stored, beside what the state held when the turn read it; the turn's commit follows it.</summary>
    /// <param name="live">The state as the turn has it: from now on it is of this version.</param>
    /// <exception cref="StateConflictException">State was changed by another turn; nothing was stored.</exception>
    Task WriteAheadAsync(Hold hold, TurnChanges changes, string key, IDictionary<string, object> live, string name, object value);

    /// <summary>Counts replies as sent from now on, also while the database is away.</summary>
    /// <param name="ids">The ids that the replies were stored with.</param>
    void MarkSent(IReadOnlyList<string> ids);

    /// <summary>Replies that did not go out, oldest first; with a time, those that were said before it and are due.</summary>
    IReadOnlyList<StoredReply> Unsent(int max, DateTimeOffset? before = null);

    /// <summary>What did not go out in one conversation.</summary>
    LeftWords UnsentIn(string channel, string conversation);

    /// <summary>Whether a reply still has to go out.</summary>
    bool IsUnsent(string id);

    /// <summary>What became of what a turn said.</summary>
    WordsStand StandOf(TurnKey turn);

    /// <summary>Tries what waits in a conversation again later, the longer it waits already the later; after a day it is given up.</summary>
    /// <param name="refused">The reply that is itself the reason: tried again in vain after ten minutes it is given up, and what waits behind it can go out.</param>
    /// <returns>Whether it is given up, and nothing else is tried later.</returns>
    bool Defer(string channel, string conversation, string? refused = null);

    /// <summary>What a turn said and could not send is not sent any more.</summary>
    void GiveUp(TurnKey turn);

    /// <summary>A turn that broke by a mistake of ours is not tried again by itself.</summary>
    void LetGo(TurnKey turn);

    /// <summary>What was said in a conversation, by both sides, in order.</summary>
    Transcript Transcript(string channel, string conversation);
}
