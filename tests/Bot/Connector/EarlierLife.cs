using Microsoft.Bot.Schema;
using OrderBot.Storage;
using OrderBot.Turns;

namespace OrderBot.Bot.Tests.Connector;

/// <summary>What an earlier life of a bot left in its folder.</summary>
internal static class EarlierLife
{
    public static BotDatabase DatabaseIn(string folder) => new(Path.Combine(folder, "bot.db"));

    /// <summary>Replies that did not go out, each of a turn of its own, in this order.</summary>
    public static async Task LeavesUnsentAsync(string folder, params (string Conversation, string Address)[] replies)
    {
        using var database = DatabaseIn(folder);
        var store = new TurnStore(database, new StateStorage(database, new StateSerializer(), TimeProvider.System), new Inbox(database), TimeProvider.System);
        foreach (var (conversation, address) in replies)
        {
            var said = Message(conversation, address);
            var changes = new TurnChanges();
            changes.Say(new Activity
            {
                Type = ActivityTypes.Message,
                Text = "Hello! It is " + conversation,
                ChannelId = said.ChannelId,
                ServiceUrl = address,
                Conversation = said.Conversation,
                From = said.Recipient,
                Recipient = said.From,
            });
            await store.CommitAsync(Hold.Alone, TurnKey.Of(said), said, changes, inAnswer: false);
        }
    }

    /// <summary>A message of a buyer's, as a channel sends it.</summary>
    public static Activity Message(string conversation, string address) => new()
    {
        Type = ActivityTypes.Message,
        Id = Guid.NewGuid().ToString("N"),
        ChannelId = "emulator",
        ServiceUrl = address,
        From = new ChannelAccount("MB100001", "A buyer"),
        Recipient = new ChannelAccount("bot"),
        Conversation = new ConversationAccount(id: conversation),
        Text = "where is my order 80010002",
    };
}
