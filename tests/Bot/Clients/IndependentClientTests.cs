using System.Net.Http.Json;
using System.Text.Json;
using OrderBot.Bot.Tests.Talks;

namespace OrderBot.Bot.Tests.Clients;

/// <summary>A whole talk by the standard client, over a WebSocket and by polling, and by a connector that somebody else made.</summary>
public sealed class IndependentClientTests
{
    private const string Buyer = "MB100001";
    private const string Order = "80010005";

    [Theory]
    [InlineData("socket")]
    [InlineData("polling")]
    public async Task The_standard_client_holds_a_whole_talk(string mode)
    {
        await using var shop = await RunningShop.StartAsync();
        await using var client = ClientProcess.Start(mode, $"{shop.Url}/v3/directline", await TokenAsync(shop));
        await client.HearAsync("SmallTalk.HelloName");
        await HoldAsync(client, shop);

        // Everything was shown once, and the client's own words with the id that they were posted under.
        var ids = client.Seen.Where(one => ClientProcess.Text(one, "type") == "message").Select(one => ClientProcess.Text(one, "id")).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.Equal(5, client.Seen.Count(one => one.GetProperty("from").GetProperty("role").GetString() == "user"));
    }

    [Fact]
    public async Task A_connector_that_somebody_else_made_carries_a_whole_talk()
    {
        await using var shop = await RunningShop.StartAsync();
        await using var client = ClientProcess.Start("connector", shop.Url, Buyer);
        await client.OnlineAsync();
        await HoldAsync(client, shop);
    }

    private static async Task HoldAsync(ClientProcess client, RunningShop shop)
    {
        await client.SayAsync("where is my order 80010002");
        await client.HearAsync("OrderStatus.Shipped");
        await client.SayAsync("why is there no cancel button?");
        await client.HearAsync("AskHelp.Answer");
        await client.SayAsync($"cancel order {Order}");
        await client.HearAsync("CancelPaidOrder.AskWhy");
        await client.SayAsync("wrong size");
        var question = await client.HearAsync("CancelPaidOrder.AskForConsent");
        await client.SayAsync(JsonSerializer.Serialize(Press(question, "yes")));
        await client.HearAsync("CancelPaidOrder.RequestSent");
        Assert.Equal("CancellationRequested", await shop.StatusAsync(Buyer, Order));
        await shop.SupplierAsync("agree", Order);
        await client.HearAsync("OrderNews.SupplierAgreed");
        Assert.Equal("Cancelled", await shop.StatusAsync(Buyer, Order));
    }

    /// <summary>As Web Chat presses it: the button's text and value, in a message.</summary>
    private static object Press(JsonElement question, string act)
    {
        var button = question.GetProperty("suggestedActions").GetProperty("actions").EnumerateArray().Single(one => one.GetProperty("value").GetProperty("act").GetString() == act);
        return new
        {
            type = "message",
            text = button.GetProperty("text").GetString(),
            value = button.GetProperty("value"),
            channelData = new { messageBack = new { displayText = button.GetProperty("displayText").GetString() } },
        };
    }

    private static async Task<string> TokenAsync(RunningShop shop)
    {
        (await shop.Client.PostAsJsonAsync("/demo/sign-in", new { memberId = Buyer })).EnsureSuccessStatusCode();
        var answer = await (await shop.Client.PostAsJsonAsync("/chat/token", new { })).Content.ReadFromJsonAsync<JsonElement>();
        return answer.GetProperty("token").GetString()!;
    }
}
