using Microsoft.Playwright;

namespace OrderBot.Bot.Tests.Browser;

/// <summary>Tabs, tokens and who is signed in.</summary>
public sealed class IdentityTests(ShopInBrowser browser) : IClassFixture<ShopInBrowser>
{
    [Fact]
    public async Task An_expired_token_is_healed_and_the_message_that_met_it_is_said_once()
    {
        var page = await browser.VisitAsync();
        await ShopInBrowser.SignInAsync(page, "MB100001");
        var chat = await ChatWindow.OpenAsync(page);
        await chat.SeesAsync("What can I do for you?");
        var refusals = 0;
        await page.RouteAsync("**/v3/directline/conversations/*/activities", route => refusals++ == 0
            ? route.FulfillAsync(new() { Status = 403, ContentType = "application/json", Body = """{"error":{"code":"TokenExpired","message":"The token is not good any more."}}""" })
            : route.ContinueAsync());
        await chat.SayAsync("where is my order 80010002");
        await chat.SeesAsync("on its way");
        await chat.HasOnceAsync("where is my order 80010002");
        Assert.True(refusals > 1);
    }

    [Fact]
    public async Task Two_tabs_of_a_buyer_are_in_one_talk()
    {
        var one = await browser.VisitAsync();
        await ShopInBrowser.SignInAsync(one, "MB100002");
        var left = await ChatWindow.OpenAsync(one);
        await left.SeesAsync("What can I do for you?");
        var two = await one.Context.NewPageAsync();
        await two.GotoAsync("/orders");
        var right = await ChatWindow.OpenAsync(two);
        await right.SeesAsync("What can I do for you?");
        await left.SayAsync("cancel order 80020005");
        await right.SeesAsync("Why would you like to cancel it?");
        await right.SayAsync("too slow");
        await left.SeesAsync("Shall I send the request?");
        await left.PressAsync("No, keep the order");
        await right.SeesAsync("I have not sent anything");
        foreach (var chat in (ChatWindow[])[left, right])
        {
            await chat.HasOnceAsync("too slow");
            Assert.Equal(1, await chat.Bubbles("I have not sent anything").CountAsync());
        }
    }

    [Fact]
    public async Task A_guest_who_signs_in_in_another_tab_loses_no_word_in_this_one()
    {
        var page = await browser.VisitAsync();
        var chat = await ChatWindow.OpenAsync(page);
        await chat.SayAsync("cancel order 80010005");
        await chat.SeesAsync("sign in");
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync("/");
        await ShopInBrowser.SignInAsync(other, "MB100001");

        // The other tab has made the talk the buyer's: this tab's token is over.
        await (await ChatWindow.OpenAsync(other)).SeesAsync("cancel order 80010005");
        await chat.SayAsync("go on, please");
        await chat.SeesAsync("Why would you like to cancel it?");
        await chat.HasOnceAsync("go on, please");
    }

    [Fact]
    public async Task After_signing_out_in_another_tab_nothing_of_the_talk_is_left_in_this_one()
    {
        var page = await browser.VisitAsync();
        await ShopInBrowser.SignInAsync(page, "MB100001");
        var chat = await ChatWindow.OpenAsync(page);
        await chat.SayAsync("where is my order 80010002");
        await chat.SeesAsync("on its way");
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync("/orders");
        await other.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await chat.SeesAsync("What can I do for you?");
        await Assertions.Expect(chat.Bubbles("80010002")).ToHaveCountAsync(0);
        await chat.SayAsync("where is my order 80010002");
        await chat.SeesAsync("sign in");
    }

    [Fact]
    public async Task What_is_said_while_the_chat_is_closed_is_counted_also_on_the_next_page()
    {
        var page = await browser.VisitAsync();
        await ShopInBrowser.SignInAsync(page, "MB100002");
        var chat = await ChatWindow.OpenAsync(page);
        await chat.SayAsync("where is my order 80020003");
        await chat.SeesAsync("80020003");
        await page.GetByRole(AriaRole.Button, new() { Name = "Close chat" }).ClickAsync();
        await Assertions.Expect(Unread(page)).ToBeHiddenAsync();
        await browser.Shop.SupplierAsync("write", "80020003");
        await Assertions.Expect(Unread(page)).ToHaveTextAsync("1");
        await ShopInBrowser.PictureAsync(page, "chat-unread");

        await page.GotoAsync("/orders");
        await Assertions.Expect(Unread(page)).ToHaveTextAsync("1");
        await browser.Shop.SupplierAsync("ship", "80020003");
        await Assertions.Expect(Unread(page)).ToHaveTextAsync("2");
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync("/");
        await Assertions.Expect(Unread(other)).ToHaveTextAsync("2");

        await (await ChatWindow.OpenAsync(page)).SeesAsync("We can send another colour.");
        await Assertions.Expect(Unread(other)).ToBeHiddenAsync();
        await page.ReloadAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Chat now!" }).WaitForAsync();
        await Assertions.Expect(Unread(page)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Web_Chat_is_not_loaded_before_somebody_reaches_for_it()
    {
        var page = await browser.VisitAsync();
        var loaded = new List<string>();
        page.Request += (_, request) => loaded.Add(request.Url);
        await page.ReloadAsync();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.Contains(loaded, url => url.EndsWith("/chat-now.js", StringComparison.Ordinal));
        Assert.DoesNotContain(loaded, url => url.Contains("webchat", StringComparison.Ordinal) || url.Contains("unread", StringComparison.Ordinal));
        await ChatWindow.OpenAsync(page);
        Assert.All(loaded, url => Assert.Equal(new Uri(browser.Shop.Url).Authority, new Uri(url.Replace("blob:", "", StringComparison.Ordinal)).Authority));
    }

    private static ILocator Unread(IPage page) => page.Locator("#chat-now .unread");
}
