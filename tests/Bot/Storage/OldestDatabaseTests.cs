using System.Net.Http.Json;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using OrderBot.Bot.Tests.Talks;
using OrderBot.Channels.DirectLine;
using OrderBot.Storage;
using OrderBot.Turns;

namespace OrderBot.Bot.Tests.Storage;

/// <summary>A database of the first program's is carried forward by this one, and what it holds is served.</summary>
public sealed class OldestDatabaseTests : IAsyncLifetime
{
    private const string Talk = "old-talk";
    private ChannelSide side = null!;
    private RunningShop shop = null!;

    public async Task InitializeAsync()
    {
        side = await ChannelSide.StartAsync();
        var folder = Directory.CreateTempSubdirectory("orderbot-oldest-").FullName;
        OldestDatabase.Write(Path.Combine(folder, "bot.db"), side.Url);
        shop = await RunningShop.StartInAsync(folder, "--Retention:Days=0");
    }

    public async Task DisposeAsync()
    {
        await shop.DisposeAsync();
        await side.DisposeAsync();
    }

    [Fact]
    public async Task What_waited_is_sent_and_run_and_news_finds_its_way()
    {
        Assert.Equal(["Old.Unsent", "OrderStatus.Delivered"], await LabelsAsync(2));

        await shop.SupplierAsync("agree", "80010007");
        Assert.Equal(["OrderNews.SupplierAgreed"], await LabelsAsync(1));

        // News comes in a turn of its own, behind those.
        Assert.Empty(shop.Services.GetRequiredService<Inbox>().Waiting(10));
        Assert.DoesNotContain(shop.Services.GetRequiredService<ITurnStore>().Unsent(10), reply => reply.Activity.Label != "OrderNews.SupplierAgreed");
    }

    [Fact]
    public async Task A_turn_that_was_stored_is_not_run_again_and_who_was_greeted_is_not_greeted_again()
    {
        await side.TakeAsync(2);
        await PostAsync(new { type = "message", id = "said-1", text = "where is my order 80010002" });
        await PostAsync(new { type = "conversationUpdate", id = "arrived", membersAdded = new object[] { new { id = "MB100001" } } });
        await PostAsync(new { type = "message", id = "said-3", text = "where is my order 80010001" });

        Assert.Equal(["OrderStatus.Completed"], await LabelsAsync(1));
    }

    [Fact]
    public async Task What_was_said_and_kept_is_still_there()
    {
        await side.TakeAsync(2);
        var turns = shop.Services.GetRequiredService<ITurnStore>();
        var key = new TurnKey("emulator", Talk, "said-1");
        Assert.Equal(["Old.Sent", "Old.Unsent"], turns.Find(key)!.Select(reply => reply.Activity.Label));
        Assert.Equal("where is my order 80010002", turns.Transcript("emulator", Talk).Activities[0].Text);
        Assert.Equal("17", shop.Services.GetRequiredService<NewsCursors>().ReadCursor("others"));

        var chat = shop.Services.GetRequiredService<Conversations>().Find("old-chat")!;
        Assert.Equal(("dl_old", "MB100002", true), (chat.UserId, chat.MemberId, chat.IsStarted));
        Assert.Contains("Hello.", Encoding.UTF8.GetString(Assert.Single(shop.Services.GetRequiredService<ActivityLog>().After("old-chat", 0, 10)).Json), StringComparison.Ordinal);
        Assert.Equal([1, 2], shop.Services.GetRequiredService<UploadedFiles>().Find("old-file")!.Content);
    }

    private async Task<IEnumerable<string?>> LabelsAsync(int atLeast) => (await side.TakeAsync(atLeast)).Select(one => one.GetProperty("label").GetString());

    private async Task PostAsync(object what)
    {
        var activity = System.Text.Json.JsonSerializer.SerializeToNode(what)!.AsObject();
        activity["channelId"] = "emulator";
        activity["serviceUrl"] = side.Url;
        activity["from"] = new System.Text.Json.Nodes.JsonObject { ["id"] = "MB100001" };
        activity["recipient"] = new System.Text.Json.Nodes.JsonObject { ["id"] = "bot" };
        activity["conversation"] = new System.Text.Json.Nodes.JsonObject { ["id"] = Talk };
        (await shop.Client.PostAsJsonAsync("/api/messages", activity)).EnsureSuccessStatusCode();
    }
}
