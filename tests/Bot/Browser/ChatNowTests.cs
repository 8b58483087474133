using Microsoft.Playwright;

namespace OrderBot.Bot.Tests.Browser;

public sealed class ChatNowTests(ShopInBrowser browser) : IClassFixture<ShopInBrowser>
{
    [Fact]
    public async Task A_buyer_cancels_a_paid_order_in_the_chat_and_hears_that_the_supplier_agreed()
    {
        var page = await SignedInAsync("MB100001");
        await ShopInBrowser.PictureAsync(page, "shop");
        await page.GotoAsync("/orders");
        await Expect(OrderRow(page, "80010005")).ToContainTextAsync("Awaiting shipment", new() { IgnoreCase = true });
        await ShopInBrowser.PictureAsync(page, "my-orders");

        var chat = await ChatWindow.OpenAsync(page);
        await chat.SeesAsync("What can I do for you?");
        await ShopInBrowser.PictureAsync(page, "chat-open");
        await chat.SayAsync("I want to cancel order 80010005");
        await chat.SeesAsync("This order is paid");
        await chat.SeesAsync("Why would you like to cancel it?");
        await ShopInBrowser.PictureAsync(page, "chat-why");
        await chat.SayAsync("I found it cheaper elsewhere");
        await chat.SeesAsync("Shall I send the request?");
        Assert.Equal("AwaitingShipment", await browser.Shop.StatusAsync("MB100001", "80010005"));
        await ShopInBrowser.PictureAsync(page, "chat-consent");
        await chat.SayAsync("yes");
        await chat.SeesAsync("Order 80010005 is not cancelled yet");
        Assert.Equal("CancellationRequested", await browser.Shop.StatusAsync("MB100001", "80010005"));

        var myOrders = await page.Context.NewPageAsync();
        await myOrders.GotoAsync("/orders");
        await Expect(OrderRow(myOrders, "80010005")).ToContainTextAsync("Cancellation requested");

        var supplier = await browser.VisitAsync("/supplier");
        await ShopInBrowser.PictureAsync(supplier, "supplier");
        await OrderRow(supplier, "80010005").GetByRole(AriaRole.Button, new() { Name = "Agree" }).ClickAsync();
        await chat.SeesAsync("The order is cancelled and will not be shipped");
        Assert.Equal("Cancelled", await browser.Shop.StatusAsync("MB100001", "80010005"));
        await ShopInBrowser.PictureAsync(page, "chat-agreed");
    }

    [Fact]
    public async Task The_chat_goes_on_after_a_reload_and_on_another_page()
    {
        var page = await SignedInAsync("MB100002");
        var chat = await ChatWindow.OpenAsync(page);
        await chat.SayAsync("cancel order 80020003");
        await chat.SeesAsync("Why would you like to cancel it?");
        await page.GotoAsync("/orders");
        chat = new ChatWindow(page);
        if (!await chat.SendBox.IsVisibleAsync())
        {
            chat = await ChatWindow.OpenAsync(page);
        }

        await chat.SeesAsync("Why would you like to cancel it?");
        await chat.SayAsync("too slow");
        await chat.SeesAsync("Shall I send the request?");
        await chat.PressAsync("No, keep the order");
        await chat.SeesAsync("I have not sent anything");
    }

    [Fact]
    public async Task A_guest_recovers_a_password_and_sets_a_new_one()
    {
        var page = await browser.VisitAsync(phone: true, dark: true);
        await ShopInBrowser.PictureAsync(page, "shop-phone-dark");
        var chat = await ChatWindow.OpenAsync(page);
        await chat.SayAsync("I forgot my password");
        await chat.SeesAsync("What is your e-mail address or your Member ID?");
        await chat.SayAsync("buyer1@example.com");
        await chat.SeesAsync("If there is an account");
        await ShopInBrowser.PictureAsync(page, "chat-phone-dark");

        var mail = await browser.VisitAsync("/mail");
        await ShopInBrowser.PictureAsync(mail, "mail");
        await mail.Locator("a[href*='set-password']").First.ClickAsync();
        await mail.Locator("input[type=password]").First.FillAsync("a-new-password-42");
        if (await mail.Locator("input[type=password]").CountAsync() > 1)
        {
            await mail.Locator("input[type=password]").Nth(1).FillAsync("a-new-password-42");
        }

        await ShopInBrowser.PictureAsync(mail, "set-password");
        await mail.Locator("main button[type=submit], main button").First.ClickAsync();
        await mail.GotoAsync("/sign-in");
        await mail.Locator("input:not([type=password]):not([type=hidden])").First.FillAsync("MB100001");
        await mail.Locator("input[type=password]").FillAsync("a-new-password-42");
        await mail.Locator("main button").First.ClickAsync();
        await mail.GotoAsync("/orders");
        await Expect(OrderRow(mail, "80010005")).ToBeVisibleAsync();
    }

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);

    private static ILocator OrderRow(IPage page, string order) => page.Locator($"main li.order:has-text('{order}')");

    private async Task<IPage> SignedInAsync(string member)
    {
        var page = await browser.VisitAsync();
        await page.Locator($"form:has(input[value='{member}']) button").ClickAsync();
        return page;
    }
}
