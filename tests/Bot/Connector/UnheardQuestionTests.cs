using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using OrderBot.Bot.Tests.Talks;
using OrderBot.Turns;

namespace OrderBot.Bot.Tests.Connector;

/// <summary>A question that its channel did not take is answered by nobody, whatever was said since, and whatever a number meant before.</summary>
public sealed class UnheardQuestionTests : IAsyncLifetime
{
    private const string Order = "80010005";
    private const string Question = "CancelPaidOrder.AskForConsent";
    private ChannelSide channel = null!;
    private RunningShop shop = null!;

    public async Task InitializeAsync()
    {
        channel = await ChannelSide.StartAsync();
        shop = await RunningShop.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await shop.DisposeAsync();
        await channel.DisposeAsync();
    }

    [Theory]
    [InlineData("emulator", "wrong size", "yes")]
    [InlineData("sms", "1", "1")]
    public async Task Who_says_yes_right_after_it_hears_it_and_is_asked_again(string channelId, string reason, string yes)
    {
        await AskedInVainAsync(channelId, reason);
        channel.RefusesLabel = null;
        await IsAskedAsync(channelId, yes, [Question, "CancelPaidOrder.ConsentUnclear"]);
    }

    [Theory]
    [InlineData("emulator", "wrong size", "yes")]
    [InlineData("sms", "1", "1")]
    public async Task Who_says_yes_while_it_still_waits_hears_all_of_it_whatever_the_bot_has_said_since(string channelId, string reason, string yes)
    {
        await AskedInVainAsync(channelId, reason);
        Assert.Equal(["Routing.TakeYourTime"], await SayAsync(channelId, "brb"));
        channel.RefusesLabel = null;
        await IsAskedAsync(channelId, yes, [Question]);
        Assert.Empty(shop.Services.GetRequiredService<ITurnStore>().Unsent(10));
    }

    private async Task AskedInVainAsync(string channelId, string reason)
    {
        await SayAsync(channelId, "cancel order " + Order);
        channel.RefusesLabel = Question;
        Assert.Empty(await SayAsync(channelId, reason));
    }

    private async Task IsAskedAsync(string channelId, string yes, string[] expected)
    {
        Assert.Equal(expected, await SayAsync(channelId, yes));
        Assert.Equal("AwaitingShipment", await shop.StatusAsync("MB100001", Order));

        Assert.Equal(["CancelPaidOrder.RequestSent"], await SayAsync(channelId, "yes"));
        Assert.Equal("CancellationRequested", await shop.StatusAsync("MB100001", Order));
    }

    private async Task<IReadOnlyList<string>> SayAsync(string channelId, string text)
    {
        var answer = await shop.Client.PostAsJsonAsync("/api/messages", new
        {
            type = "message",
            id = Guid.NewGuid().ToString("N"),
            channelId,
            serviceUrl = channel.Url,
            from = new { id = "MB100001" },
            recipient = new { id = "bot" },
            conversation = new { id = "one" },
            text,
        });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return [.. (await channel.TakeAsync(0)).Select(reply => reply.GetProperty("label").GetString()!)];
    }
}
