using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace OrderBot.Turns;

/// <summary>Keeps turns: what one of them changed, said and was about is stored together or not at all.</summary>
public interface ITurnStore : IStorage
{
    /// <summary>What was said in a turn that is stored already, oldest first; null when the turn is new.</summary>
    IReadOnlyList<StoredReply>? Find(TurnKey turn);

    /// <summary>Stores a turn.</summary>
    /// <param name="turn">Null when the channel gave it no id.</param>
    /// <param name="sent">Whether its replies go out with the answer to the channel's own call, and need no second try.</param>
    /// <exception cref="Storage.StateConflictException">State was changed by another turn; nothing was stored.</exception>
    void Commit(TurnKey? turn, Activity about, TurnChanges changes, bool sent);

    /// <param name="ids">The ids that the replies were stored with.</param>
    void MarkSent(IReadOnlyList<string> ids);

    /// <summary>Replies that a stop kept from going out, oldest first.</summary>
    IReadOnlyList<StoredReply> Unsent(int max);

    /// <summary>What was said in a conversation, by both sides, in order.</summary>
    Transcript Transcript(string channel, string conversation);
}
