using System.Net;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using OrderBot.Bot.Tests.Talks;
using OrderBot.Storage;
using OrderBot.Turns;

namespace OrderBot.Bot.Tests.Hosting;

/// <summary>What an earlier life left unsent is sent, and one reply that cannot be sent stops neither the others nor the bot.</summary>
public sealed class LeftInOutboxTests
{
    [Fact]
    public async Task A_reply_to_no_address_keeps_none_after_it_from_going_out()
    {
        await using var side = await ChannelSide.StartAsync();
        var folder = Directory.CreateTempSubdirectory("orderbot-unsent-").FullName;
        using (var before = new BotDatabase(Path.Combine(folder, "bot.db")))
        {
            var store = new TurnStore(before, new StateStorage(before, new StateSerializer(), TimeProvider.System), new Inbox(before), TimeProvider.System);
            foreach (var (conversation, address) in ((string, string)[])[("nowhere", "no address"), ("here", side.Url)])
            {
                var said = new Activity { Type = ActivityTypes.Message, Id = "left", ChannelId = "emulator", Text = "hello", Conversation = new ConversationAccount(id: conversation) };
                var changes = new TurnChanges();
                changes.Say(new Activity
                {
                    Type = ActivityTypes.Message,
                    Text = "Hello! It is " + conversation,
                    ChannelId = said.ChannelId,
                    ServiceUrl = address,
                    Conversation = said.Conversation,
                    From = new ChannelAccount("bot"),
                    Recipient = new ChannelAccount("somebody"),
                });
                await store.CommitAsync(Hold.Alone, TurnKey.Of(said), said, changes, inAnswer: false);
            }
        }

        await using var shop = await RunningShop.StartInAsync(folder);
        Assert.Equal("Hello! It is here", Assert.Single(await side.TakeAsync(1)).GetProperty("text").GetString());
        Assert.Contains(shop.Services.GetRequiredService<ITurnStore>().Unsent(10), reply => reply.Activity.Text == "Hello! It is nowhere");
        Assert.Equal(HttpStatusCode.OK, (await shop.Client.GetAsync("/")).StatusCode);
    }
}
