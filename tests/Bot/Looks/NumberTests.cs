using System.Net.Http.Json;
using System.Text.Json;
using OrderBot.Bot.Tests.Talks;

namespace OrderBot.Bot.Tests.Looks;

/// <summary>A channel of text alone: buttons are numbered lines, and a typed number presses one.</summary>
public sealed class NumberTests : IAsyncLifetime
{
    private RunningShop shop = null!;
    private ChannelSide channel = null!;

    public async Task InitializeAsync()
    {
        shop = await RunningShop.StartAsync();
        channel = await ChannelSide.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await shop.DisposeAsync();
        await channel.DisposeAsync();
    }

    [Fact]
    public async Task An_order_is_cancelled_by_numbers()
    {
        var why = (await SayAsync("cancel order 80010005"))[^1];
        Assert.Equal("CancelPaidOrder.AskWhy", Label(why));
        Assert.Contains("\n\n1. ", why.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Contains("\n2. ", why.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.False(why.TryGetProperty("suggestedActions", out _));
        var question = Assert.Single(await SayAsync("2"));
        Assert.Equal("CancelPaidOrder.AskForConsent", Label(question));
        Assert.Equal("CancelPaidOrder.RequestSent", Label(Assert.Single(await SayAsync(" 1. "))));
        Assert.Equal("CancellationRequested", await shop.StatusAsync("MB100001", "80010005"));
    }

    [Fact]
    public async Task A_number_that_is_no_button_of_the_newest_reply_presses_nothing()
    {
        await SayAsync("cancel order 80010005");
        await SayAsync("wrong size");
        Assert.NotEqual("CancelPaidOrder.RequestSent", Label((await SayAsync("9"))[^1]));
        await SayAsync("no");
        Assert.NotEqual("CancelPaidOrder.RequestSent", Label((await SayAsync("1"))[^1]));
        Assert.Equal("AwaitingShipment", await shop.StatusAsync("MB100001", "80010005"));
    }

    private async Task<List<JsonElement>> SayAsync(string text)
    {
        var answer = await shop.Client.PostAsJsonAsync("/api/messages", new
        {
            type = "message",
            id = Guid.NewGuid().ToString("N"),
            channelId = "sms",
            serviceUrl = channel.Url,
            from = new { id = "MB100001" },
            recipient = new { id = "bot" },
            conversation = new { id = "conversation" },
            text,
        });
        answer.EnsureSuccessStatusCode();
        return await channel.TakeAsync(1);
    }

    private static string Label(JsonElement activity) => activity.GetProperty("label").GetString()!;
}
