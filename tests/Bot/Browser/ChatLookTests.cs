using Microsoft.Playwright;

namespace OrderBot.Bot.Tests.Browser;

/// <summary>The open window: on a desk and on a phone, by day and by night, for eyes and for ears.</summary>
public sealed class ChatLookTests(ShopInBrowser browser) : IClassFixture<ShopInBrowser>
{
    [Theory]
    [InlineData(false, false, "desk-light")]
    [InlineData(false, true, "desk-dark")]
    [InlineData(true, false, "phone-light")]
    [InlineData(true, true, "phone-dark")]
    public async Task Axe_finds_nothing(bool phone, bool dark, string name)
    {
        var page = await browser.VisitAsync("/", phone, dark);
        await ShopInBrowser.SignInAsync(page, "MB100001");
        await page.GotoAsync("/orders");
        await page.GetByRole(AriaRole.Button, new() { Name = "Chat now!" }).WaitForAsync();
        await ShopInBrowser.PictureAsync(page, $"look-{name}-closed");
        var chat = await ChatWindow.OpenAsync(page);
        await chat.SeesAsync("What can I do for you?");
        await ShopInBrowser.PictureAsync(page, $"look-{name}-open");
        await Axe.FindsNothingAsync(page, "#chat-now");
        await chat.SayAsync("where is my order 80010002");
        await chat.SeesAsync("on its way");
        await ShopInBrowser.PictureAsync(page, $"look-{name}-card");
        await Axe.FindsNothingAsync(page, "#chat-now");
        await chat.SayAsync("my orders");
        await chat.SeesAsync("80010005");
        await ShopInBrowser.PictureAsync(page, $"look-{name}-list");
        await Axe.FindsNothingAsync(page, "#chat-now");
        await chat.SayAsync("how do I reset my password?");
        await chat.SeesAsync("From the help article");
        await ShopInBrowser.PictureAsync(page, $"look-{name}-help");
        await chat.SayAsync("cancel order 80010003");
        await chat.SeesAsync("Why would you like to cancel it?");
        await chat.SayAsync("wrong size");
        await chat.SeesAsync("Shall I send the request?");
        await ShopInBrowser.PictureAsync(page, $"look-{name}-consent");
        await Axe.FindsNothingAsync(page, "#chat-now");
    }

    [Fact]
    public async Task On_a_phone_it_fills_the_screen_and_the_page_behind_does_not_scroll()
    {
        var page = await browser.VisitAsync("/", phone: true);
        await ChatWindow.OpenAsync(page);
        var panel = (await page.GetByRole(AriaRole.Dialog, new() { Name = "Chat now!" }).BoundingBoxAsync())!;
        Assert.Equal((0, 0, 390, 844), (panel.X, panel.Y, panel.Width, panel.Height));
        Assert.False(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth"));
    }

    [Fact]
    public async Task Who_wants_less_motion_gets_none()
    {
        var page = await browser.VisitAsync();
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        Assert.Equal("0s", await page.Locator("#chat-now .button").EvaluateAsync<string>("button => getComputedStyle(button).transitionDuration"));
        await ChatWindow.OpenAsync(page);
        Assert.Equal("none", await page.Locator("#chat-now .panel").EvaluateAsync<string>("panel => getComputedStyle(panel).animationName"));
    }

    [Fact]
    public async Task It_follows_when_day_turns_into_night()
    {
        var page = await browser.VisitAsync();
        var chat = await ChatWindow.OpenAsync(page);
        await chat.SeesAsync("What can I do for you?");
        Assert.Equal("rgb(255, 255, 255)", await PaperAsync(page));
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Assert.Equal("rgb(27, 29, 33)", await PaperAsync(page));
        await Assertions.Expect(page.Locator("#chat-now .webchat__basic-transcript")).ToBeVisibleAsync();
        await chat.SeesAsync("What can I do for you?");
    }

    [Fact]
    public async Task The_keyboard_opens_it_writes_in_it_and_closes_it_again()
    {
        var page = await browser.VisitAsync();
        await page.Locator("#chat-now .button").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("[data-id='webchat-sendbox-input']")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("hello");
        await page.Keyboard.PressAsync("Enter");
        await new ChatWindow(page).Bubbles("hello").First.WaitForAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("#chat-now .button")).ToBeFocusedAsync();
    }

    private static Task<string> PaperAsync(IPage page) => page.Locator("#chat-now .panel").EvaluateAsync<string>("panel => getComputedStyle(panel).backgroundColor");
}
