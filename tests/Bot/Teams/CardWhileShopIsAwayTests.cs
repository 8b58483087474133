using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using OrderBot.Bot.Tests.Talks;
using OrderBot.Bot.Tests.Walk;
using OrderBot.Orders;
using OrderBot.Scripts;

namespace OrderBot.Bot.Tests.Teams;

/// <summary>An order's card that is seen while the shop is away stays as it is, without a word in the talk, and is drawn anew once the shop is back.</summary>
public sealed class CardWhileShopIsAwayTests
{
    private FailingShop orders = null!;

    [Theory]
    [InlineData(FailureKind.Down)]
    [InlineData(FailureKind.TimeOutBefore)]
    public async Task A_card_that_is_asked_for_while_the_shop_is_away_is_refused_for_now_and_drawn_when_it_is_back(FailureKind how)
    {
        await using var talk = await OpenAsync();
        await talk.PostAsync(new { type = "message", text = "where is my order 80010005" });
        var card = (await talk.MessagesAsync(1))[0].GetProperty("attachments")[0].GetProperty("content");

        orders.Fail(how, int.MaxValue);
        for (var i = 0; i < 2; i++)
        {
            var refused = await SeenAgainAsync(talk, card);
            Assert.Equal((503, "application/vnd.microsoft.error"), (refused.GetProperty("statusCode").GetInt32(), refused.GetProperty("type").GetString()));
            Assert.Equal("ServiceUnavailable", refused.GetProperty("value").GetProperty("code").GetString());
        }

        Assert.Empty(await talk.MessagesAsync(0));

        // The same call, repeated: that it was refused is not kept.
        orders.Fail(how, 0);
        await talk.SupplierAsync("ship", "80010005");
        var drawn = await SeenAgainAsync(talk, card);
        Assert.Equal((200, "application/vnd.microsoft.card.adaptive"), (drawn.GetProperty("statusCode").GetInt32(), drawn.GetProperty("type").GetString()));
        Assert.NotEqual(card.GetProperty("body").GetRawText(), drawn.GetProperty("value").GetProperty("body").GetRawText());
    }

    private static async Task<JsonElement> SeenAgainAsync(TeamsTalk talk, JsonElement card)
    {
        var action = card.GetProperty("refresh").GetProperty("action");
        var answer = await talk.PostAsync(new { type = "invoke", id = "f:1", name = "adaptiveCard/action", value = new { action, trigger = "automatic" } });
        return JsonElement.Parse(await answer.Content.ReadAsStringAsync());
    }

    private async Task<TeamsTalk> OpenAsync()
    {
        var shop = await RunningShop.StartWithAsync(services =>
        {
            var inner = services.Last(one => one.ServiceType == typeof(IOrderService));
            services.AddSingleton<IOrderService>(provider => orders = new FailingShop((IOrderService)inner.ImplementationFactory!(provider)));
        });
        return new TeamsTalk(shop, await ChannelSide.StartAsync(), Script.Parse("teams", ""));
    }
}
