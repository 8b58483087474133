using Microsoft.Bot.Schema;
using OrderBot.Storage;
using OrderBot.Turns;

namespace OrderBot.CommitCost;

/// <summary>A talk of which only the storing is real: each turn is looked for, its state read and changed, and all of it stored with a reply.</summary>
internal sealed class StoredTalk(ITurnStore store, int number)
{
    /// <summary>As much as a talk with a question open keeps, and as a reply with a card says.</summary>
    private static readonly string Kept = new('k', 3_000), Said = new('s', 2_000);

    private readonly string _conversation = $"talk-{number}";
    private long _count;

    public async Task TurnAsync()
    {
        var (count, state) = (++_count, $"emulator/conversations/{_conversation}/users/MB100001");
        var about = new Activity
        {
            Type = ActivityTypes.Message,
            Id = $"{count}",
            ChannelId = "emulator",
            Conversation = new ConversationAccount(id: _conversation),
            Text = "where are my orders",
        };
        var (turn, changes) = (TurnKey.Of(about), new TurnChanges());
        if (store.Find(turn, changes) is not null)
        {
            throw new InvalidOperationException("A new turn is not known.");
        }

        var found = await store.ReadAsync(changes, [state], CancellationToken.None);
        var kept = found.TryGetValue(state, out var before) ? (IDictionary<string, object>)before : new Dictionary<string, object>();
        kept["kept"] = Kept;
        kept["turns"] = (int)count;
        changes.State[state] = kept;
        changes.Say(new Activity { Type = ActivityTypes.Message, ChannelId = about.ChannelId, Conversation = about.Conversation, Text = Said });
        await store.CommitAsync(Hold.Alone, turn, about, changes, inAnswer: true);
    }
}
