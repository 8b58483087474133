using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OrderBot.Bot.Tests.Connector;
using OrderBot.Bot.Tests.Talks;
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
        await EarlierLife.LeavesUnsentAsync(folder, ("nowhere", "no address"), ("here", side.Url));

        await using var shop = await RunningShop.StartInAsync(folder);
        Assert.Equal("Hello! It is here", Assert.Single(await side.TakeAsync(1)).GetProperty("text").GetString());
        Assert.Contains(shop.Services.GetRequiredService<ITurnStore>().Unsent(10), reply => reply.Activity.Text == "Hello! It is nowhere");
        Assert.Equal(HttpStatusCode.OK, (await shop.Client.GetAsync("/")).StatusCode);
    }
}
