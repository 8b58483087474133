using System.Net;

namespace OrderBot.Marketplace.Tests;

public sealed class OrderPagesTests : SiteTests
{
    [Fact]
    public async Task The_front_page_signs_in_a_demo_buyer_by_a_button()
    {
        Assert.Contains("Sign in as Ana Ferreira", await Site.ReadAsync("/"), StringComparison.Ordinal);
        using var answer = await Site.SendAsync("/demo/sign-in", ("memberId", "MB100001"));
        Assert.Equal("/", answer.RequestMessage!.RequestUri!.AbsolutePath);
        var page = await Site.ReadAsync("/");
        Assert.Contains("Signed in as <strong>Ana Ferreira</strong> (MB100001)", page, StringComparison.Ordinal);
        Assert.Contains("""<script src="/widget/chat-now.js" data-token-url="/chat/token" defer nonce=""", page, StringComparison.Ordinal);
        await Site.SendAsync("/sign-out");
        Assert.Contains("Sign in as Ana Ferreira", await Site.ReadAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task My_Orders_has_its_tabs_with_counts()
    {
        await Site.SignInAsync();
        var page = await Site.ReadAsync("/orders?tab=awaiting-shipment");
        foreach (var tab in new[] { "All <span class=\"count\">11<", "Awaiting payment <span class=\"count\">1<", "Awaiting shipment <span class=\"count\">5<", "Awaiting delivery <span class=\"count\">1<", "Completed <span class=\"count\">2<", "Cancelled <span class=\"count\">2<" })
        {
            Assert.Contains(tab, page, StringComparison.Ordinal);
        }

        Assert.Contains("<div>Cast-iron teapot, 2 × Green tea, 250 g · US $61.30</div>", page, StringComparison.Ordinal);
        Assert.Contains("80010007", page, StringComparison.Ordinal);
        Assert.Contains("Cancellation requested", page, StringComparison.Ordinal);
        Assert.DoesNotContain("80010001", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancel_Order_then_Request_Order_Cancellation_asks_the_supplier()
    {
        await Site.SignInAsync();
        Assert.Contains(">Cancel Order</button>", await Site.ReadAsync("/orders/80010005"), StringComparison.Ordinal);
        var page = await Site.ReadAsync("/orders/80010005/cancel");
        Assert.Contains("<button>Request Order Cancellation</button>", page, StringComparison.Ordinal);
        (string, string)[] form = [("version", Hidden(page, "version")), ("key", Hidden(page, "key")), ("reason", "wrong <b>size</b>")];
        using var answer = await Site.SendAsync("/orders/80010005/cancel", form);
        Assert.Equal("/orders/80010005?said=requested", answer.RequestMessage!.RequestUri!.PathAndQuery);
        var raw = await answer.Content.ReadAsStringAsync();
        Assert.Contains("Cancellation requested", raw, StringComparison.Ordinal);
        Assert.Contains("wrong &lt;b&gt;size&lt;/b&gt;", raw, StringComparison.Ordinal);
        using var twice = await Site.SendAsync("/orders/80010005/cancel", form);
        Assert.Equal("/orders/80010005?said=requested", twice.RequestMessage!.RequestUri!.PathAndQuery);
        page = await Site.ReadAsync("/orders/80010005");
        using var withdrawn = await Site.SendAsync("/orders/80010005/withdraw", ("version", Hidden(page, "version")), ("key", Hidden(page, "key")));
        Assert.Contains("Awaiting shipment", await Site.ReadAsync("/orders/80010005"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("80010004", "You can ask to cancel from")]
    [InlineData("80010006", "cancelled by itself on")]
    [InlineData("80010007", "waits for the supplier’s answer")]
    [InlineData("80010010", "Write to the supplier before you ask again")]
    [InlineData("80010002", "can no longer be cancelled")]
    [InlineData("80010009", "This order is cancelled")]
    public async Task Where_there_is_no_button_the_page_says_why(string number, string words)
    {
        await Site.SignInAsync();
        var page = await Site.ReadAsync($"/orders/{number}");
        Assert.Contains(words, page, StringComparison.Ordinal);
        Assert.DoesNotContain(">Cancel Order</button>", page, StringComparison.Ordinal);
        using var form = await Site.Visitor.GetAsync($"/orders/{number}/cancel");
        Assert.Equal($"/orders/{number}", form.RequestMessage!.RequestUri!.AbsolutePath);
    }

    [Fact]
    public async Task Writing_to_the_supplier_lets_a_refused_request_be_made_again()
    {
        await Site.SignInAsync();
        await Site.SendAsync("/orders/80010010/message", ("key", Hidden(await Site.ReadAsync("/orders/80010010"), "key")), ("text", "please"));
        var page = await Site.ReadAsync("/orders/80010010");
        Assert.Contains("please", page, StringComparison.Ordinal);
        Assert.Contains(">Cancel Order</button>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_guest_is_led_to_sign_in_and_back()
    {
        using var asked = await Site.Visitor.GetAsync("/orders/80010005");
        Assert.Equal("/sign-in?next=%2Forders%2F80010005", asked.RequestMessage!.RequestUri!.PathAndQuery);
        using var answer = await Site.SendAsync("/sign-in", ("login", "buyer1@example.com"), ("password", "parcel-and-pine"), ("next", "/orders/80010005"));
        Assert.Equal("/orders/80010005", answer.RequestMessage!.RequestUri!.AbsolutePath);
    }

    [Fact]
    public async Task Somebody_elses_order_is_not_found()
    {
        await Site.SignInAsync("MB100002");
        using var answer = await Site.Visitor.GetAsync("/orders/80010005");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
