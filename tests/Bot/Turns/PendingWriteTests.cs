using Microsoft.Extensions.DependencyInjection;
using OrderBot.Bot.Tests.Talks;
using OrderBot.Orders;
using OrderBot.Scripts;
using OrderBot.Storage;

namespace OrderBot.Bot.Tests.Turns;

/// <summary>
/// A turn that is cut between its write and its commit leaves a buyer who says something else next: what the bot says then is true,
/// and nothing is written twice. Every write leaves a line in the audit log.
/// </summary>
public sealed class PendingWriteTests : IAsyncLifetime
{
    private const string Member = "MB100001";
    private const string Order = "80010005";
    private DyingOrders orders = null!;
    private ChannelSide channel = null!;
    private RunningShop shop = null!;
    private ConnectorTalk talk = null!;

    public async Task InitializeAsync()
    {
        channel = await ChannelSide.StartAsync();
        shop = await RunningShop.StartWithAsync(services =>
        {
            var inner = services.Last(one => one.ServiceType == typeof(IOrderService));
            services.AddSingleton<IOrderService>(provider => orders = new DyingOrders((IOrderService)inner.ImplementationFactory!(provider)));
        });
        talk = new ConnectorTalk(shop, channel, Script.Parse("cut", $"@ {Member}"));
    }

    public async Task DisposeAsync()
    {
        await shop.DisposeAsync();
        await channel.DisposeAsync();
    }

    [Theory]
    [InlineData("no", "CancelPaidOrder.RequestSent")]
    [InlineData("yes", "CancelPaidOrder.RequestSent")]
    [InlineData("where is my order 80010002", "CancelPaidOrder.RequestSent", "OrderStatus.Shipped")]
    public async Task A_request_that_arrived_is_told_whatever_is_said_next(string next, params string[] expected)
    {
        await AskedAsync();
        orders.Dies = true;
        await SayAsync("yes");
        Assert.Equal(expected, (await SayAsync(next)).Take(expected.Length));
        Assert.Equal("CancellationRequested", await shop.StatusAsync(Member, Order));
        var line = Assert.Single(shop.Services.GetRequiredService<AuditLog>().Of(Member));
        Assert.Equal((Order, "RequestCancellation", "Done"), (line.Order, line.Act, line.Outcome));
    }

    [Fact]
    public async Task A_request_that_did_not_arrive_is_not_sent_by_a_no()
    {
        await AskedAsync();
        orders.Dies = false;
        await SayAsync("yes");
        Assert.Equal(["CancelPaidOrder.NotSent"], await SayAsync("no"));
        Assert.Equal((0, "AwaitingShipment"), (orders.Requests, await shop.StatusAsync(Member, Order)));
        Assert.Empty(shop.Services.GetRequiredService<AuditLog>().Of(Member));
    }

    [Fact]
    public async Task A_request_that_did_not_arrive_is_sent_by_the_yes_that_is_said_again()
    {
        await AskedAsync();
        orders.Dies = false;
        await SayAsync("yes");
        Assert.Equal(["CancelPaidOrder.RequestSent"], await SayAsync("yes"));
        Assert.Equal(1, orders.Requests);
    }

    [Fact]
    public async Task A_message_that_arrived_is_not_written_again_when_it_is_typed_again()
    {
        Assert.Equal(["TalkToSupplier.AskMessage"], await SayAsync($"I want to write to the supplier about {Order}"));
        orders.Dies = true;
        await SayAsync("Is it still in your shop?");
        Assert.Equal(["TalkToSupplier.MessageSent"], await SayAsync("Is it still in your shop?"));
        Assert.Single(shop.Services.GetRequiredService<AuditLog>().Of(Member));
    }

    private async Task AskedAsync()
    {
        await SayAsync($"cancel order {Order}");
        Assert.Equal("CancelPaidOrder.AskForConsent", (await SayAsync("wrong size"))[^1]);
    }

    private async Task<List<string>> SayAsync(string text) => [.. (await talk.SayAsync(text, null, 1)).Select(heard => heard.Name)];
}
