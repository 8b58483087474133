using System.Net;
using System.Text.Json;

namespace OrderBot.Marketplace.Tests;

public sealed class DemoEndpointsTests : SiteTests
{
    [Theory]
    [InlineData("{\"order\":\"80010007\",\"act\":\"agree\"}", 200, "Cancelled")]
    [InlineData("{\"order\":\"80010007\",\"act\":\"refuse\"}", 200, "AwaitingShipment")]
    [InlineData("{\"order\":\"80010007\",\"act\":\"ship\"}", 200, "Shipped")]
    [InlineData("{\"order\":\"80010007\",\"act\":\"write\",\"text\":\"hello\"}", 200, "CancellationRequested")]
    [InlineData("{\"order\":\"80010005\",\"act\":\"agree\"}", 409, null)]
    [InlineData("{\"order\":\"1\",\"act\":\"agree\"}", 404, null)]
    [InlineData("{\"order\":\"80010007\",\"act\":\"dance\"}", 400, null)]
    [InlineData("{\"order\":\"80010007\",\"act\":\"write\"}", 400, null)]
    [InlineData("{\"order\":80010007,\"act\":\"agree\"}", 400, null)]
    [InlineData("agree", 400, null)]
    public async Task The_supplier_acts_by_JSON(string body, int code, string? status)
    {
        using var answer = await Site.Visitor.PostAsync("/demo/supplier", new StringContent(body));
        Assert.Equal(code, (int)answer.StatusCode);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal(status is null ? "application/problem+json" : "application/json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(status ?? json.RootElement.GetProperty("title").GetString(), json.RootElement.GetProperty(status is null ? "title" : "status").GetString());
    }

    [Theory]
    [InlineData("{\"advance\":\"PT24H\"}", HttpStatusCode.OK)]
    [InlineData("{\"advance\":\"P1DT30M\"}", HttpStatusCode.OK)]
    [InlineData("{\"advance\":\"-PT1H\"}", HttpStatusCode.BadRequest)]
    [InlineData("{\"advance\":\"PT0S\"}", HttpStatusCode.BadRequest)]
    [InlineData("{\"advance\":\"P9999Y\"}", HttpStatusCode.BadRequest)]
    [InlineData("{\"advance\":\"tomorrow\"}", HttpStatusCode.BadRequest)]
    [InlineData("{\"advance\":24}", HttpStatusCode.BadRequest)]
    [InlineData("{}", HttpStatusCode.BadRequest)]
    public async Task Time_is_moved_forward_by_an_ISO_duration(string body, HttpStatusCode code)
    {
        using var answer = await Site.Visitor.PostAsync("/demo/clock", new StringContent(body));
        Assert.Equal(code, answer.StatusCode);
    }

    [Fact]
    public async Task Moving_time_shows_on_the_pages_at_once()
    {
        await Site.SignInAsync();
        using var answer = await Site.PostJsonAsync("/demo/clock", new { advance = "P15D" });
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal(new FakeTime().Now.AddDays(15), json.RootElement.GetProperty("now").GetDateTimeOffset());
        Assert.Contains("Cancelled (not paid in time)", await Site.ReadAsync("/orders/80010006"), StringComparison.Ordinal);
        Assert.Contains(">Cancel Order</button>", await Site.ReadAsync("/orders/80010004"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_suppliers_desk_agrees_refuses_ships_and_writes()
    {
        var desk = await Site.ReadAsync("/supplier");
        Assert.Contains(">Agree</button>", desk, StringComparison.Ordinal);
        Assert.Contains(">Refuse</button>", desk, StringComparison.Ordinal);
        using var agreed = await Site.SendAsync("/supplier", ("order", "80010007"), ("act", "agree"));
        Assert.Contains("Done: order 80010007.", await agreed.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var again = await Site.SendAsync("/supplier", ("order", "80010007"), ("act", "agree"));
        Assert.Contains("Not done: order 80010007 ", await again.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await Site.SendAsync("/supplier", ("order", "80010005"), ("act", "ship"));
        await Site.SendAsync("/supplier", ("order", "80010003"), ("act", "write"), ("text", "Tomorrow <3"));
        await Site.SignInAsync();
        Assert.Contains("Cancelled (the supplier agreed)", await Site.ReadAsync("/orders/80010007"), StringComparison.Ordinal);
        Assert.Contains("On its way", await Site.ReadAsync("/orders/80010005"), StringComparison.Ordinal);
        Assert.Contains("Tomorrow <3", await Site.ReadAsync("/orders/80010003"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_newest_request_stands_first_on_the_suppliers_desk()
    {
        await Site.SignInAsync();
        var page = await Site.ReadAsync("/orders/80010005/cancel");
        await Site.SendAsync("/orders/80010005/cancel", ("version", Hidden(page, "version")), ("key", Hidden(page, "key")));
        var desk = await Site.ReadAsync("/supplier");
        Assert.InRange(desk.IndexOf("data-order=\"80010005\"", StringComparison.Ordinal), 0, desk.IndexOf("data-order=\"80010007\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(4000, HttpStatusCode.OK)]
    [InlineData(4001, HttpStatusCode.BadRequest)]
    public async Task The_supplier_writes_4000_characters_at_most(int length, HttpStatusCode code)
    {
        using var answer = await Site.PostJsonAsync("/demo/supplier", new { order = "80010007", act = "write", text = new string('a', length) });
        Assert.Equal(code, answer.StatusCode);
    }

    [Theory]
    [InlineData("{\"memberId\":\"MB100001\"}", HttpStatusCode.OK)]
    [InlineData("{\"memberId\":\"MB999999\"}", HttpStatusCode.NotFound)]
    [InlineData("{}", HttpStatusCode.BadRequest)]
    public async Task Only_a_demo_buyer_is_signed_in_without_a_password(string body, HttpStatusCode code)
    {
        using var answer = await Site.Visitor.PostAsync("/demo/sign-in", new StringContent(body));
        Assert.Equal(code, answer.StatusCode);
        Assert.Equal(code == HttpStatusCode.OK, Site.Cookies["shop"] is not null);
    }
}
