using System.Text.Json;
using OrderBot.Bot.Tests.Talks;

namespace OrderBot.Bot.Tests.Commands;

/// <summary>`chat --json` beside a running host, on the same data folder.</summary>
public sealed class ChatTests
{
    [Fact]
    public async Task News_comes_first_in_the_next_answer_and_once()
    {
        await using var shop = await RunningShop.StartAsync();
        await using var chat = CommandProcess.Start("chat", "--buyer", "MB100001", "--json", $"--Data={shop.Folder}");
        await chat.AskAsync("hello");
        await shop.SupplierAsync("agree", "80010007");
        var next = await chat.AskAsync("thanks");
        Assert.Equal(["OrderNews.SupplierAgreed", "SmallTalk.YouAreWelcome"], Names(next));
        Assert.Equal(["SmallTalk.YouAreWelcome"], Names(await chat.AskAsync("thanks")));
    }

    [Fact]
    public async Task A_button_is_pressed_by_its_title_or_by_its_value()
    {
        await using var shop = await RunningShop.StartAsync();
        await using var chat = CommandProcess.Start("chat", "--buyer", "MB100001", "--json", $"--Data={shop.Folder}");
        await chat.AskAsync("{\"text\":\"cancel order 80010005\"}");
        await chat.AskAsync("{\"press\":\"It takes too long\"}");
        var asked = await chat.AskAsync("hmm, I do not know");
        var value = asked.GetProperty("replies")[0].GetProperty("buttons")[0].GetProperty("value");
        var sent = await chat.AskAsync(JsonSerializer.Serialize(new { value }));
        Assert.Equal(["CancelPaidOrder.RequestSent"], Names(sent));
        Assert.Equal("CancellationRequested", sent.GetProperty("orders").GetProperty("80010005").GetString());
    }

    [Fact]
    public async Task A_new_conversation_knows_nothing_of_the_one_before()
    {
        await using var shop = await RunningShop.StartAsync();
        await using var chat = CommandProcess.Start("chat", "--buyer", "MB100001", "--json", $"--Data={shop.Folder}");
        await chat.AskAsync("cancel order 80010005");
        await chat.AskAsync("wrong size");
        await chat.TellAsync("---");
        var yes = await chat.AskAsync("yes");
        Assert.Empty(yes.GetProperty("orders").EnumerateObject());
        Assert.Equal("AwaitingShipment", await shop.StatusAsync("MB100001", "80010005"));
        var none = await chat.AskAsync("{\"press\":\"Yes, send the request\"}");
        Assert.Contains("no button", none.GetProperty("error").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_buyer_who_does_not_exist_is_told_who_does()
    {
        var folder = Directory.CreateTempSubdirectory("orderbot-nobody-");
        await using var chat = CommandProcess.Start("chat", "--buyer", "NOBODY99", "--json", $"--Data={folder.FullName}");
        var (code, _, errors) = await chat.EndAsync();
        Assert.Equal(1, code);
        Assert.Contains("MB100001", errors, StringComparison.Ordinal);
        folder.Delete(recursive: true);
    }

    private static IEnumerable<string?> Names(JsonElement line) => line.GetProperty("replies").EnumerateArray().Select(reply => reply.GetProperty("name").GetString());
}
