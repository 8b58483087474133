using Microsoft.Playwright;

namespace OrderBot.Bot.Tests.Browser;

/// <summary>The shop's pages hold what WCAG 2.2 AA asks for as far as axe-core can tell, on a desk and on a phone, by day and by night.</summary>
public sealed class AccessibilityTests(ShopInBrowser browser) : IClassFixture<ShopInBrowser>
{
    /// <summary>The hash of nothing: one of Web Chat's libraries adds an empty style element, which is as good as none.</summary>
    private const string EmptyStyle = "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

    private static readonly string[] Pages =
    [
        "/", "/orders", "/orders?tab=cancelled", "/orders/80010004", "/orders/80010007", "/orders/80010005/cancel", "/orders/80010005?said=changed",
        "/orders/99", "/sign-in", "/forgot-password?sent=1", "/set-password?token=x", "/set-password?done=1", "/supplier?said=not&order=80010005", "/mail",
    ];

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public async Task Every_page_passes(bool phone, bool dark)
    {
        var page = await browser.VisitAsync("/", phone, dark);
        await Axe.FindsNothingAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in as Ana" }).ClickAsync();
        foreach (var path in Pages)
        {
            await page.GotoAsync(path);
            await Axe.FindsNothingAsync(page);
        }
    }

    [Fact]
    public async Task A_wrong_password_is_said_to_a_screen_reader()
    {
        var page = await browser.VisitAsync("/sign-in");
        await page.GetByLabel("E-mail or Member ID").FillAsync("buyer1@example.com");
        await page.GetByLabel("Password").FillAsync("wrong");
        await page.Locator("main").GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("did not work");
        await Axe.FindsNothingAsync(page);
    }

    [Fact]
    public async Task An_order_is_cancelled_with_the_keyboard_alone()
    {
        var page = await browser.VisitAsync("/");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in as Tom" }).ClickAsync();
        await page.GotoAsync("/orders/80020003");
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator(":focus")).ToHaveTextAsync("Skip to content");
        await page.Keyboard.PressAsync("Enter");
        await ReachAsync(page, "Cancel Order");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Cancel order 80020003");
        await ReachAsync(page, "Request Order Cancellation");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("The supplier has to agree");
    }

    [Fact]
    public async Task Nothing_on_a_page_or_in_the_chat_is_stopped_by_the_pages_own_policy()
    {
        var page = await browser.VisitAsync("/");
        var stopped = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Text.Contains("Content Security Policy", StringComparison.OrdinalIgnoreCase) && !message.Text.Contains(EmptyStyle, StringComparison.Ordinal))
            {
                stopped.Add($"{message.Text} ({message.Location})");
            }
        };
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in as Ana" }).ClickAsync();
        await page.GotoAsync("/orders");
        var chat = await ChatWindow.OpenAsync(page);
        await chat.SeesAsync("What can I do for you?");
        await chat.SayAsync("where is order 80010002");
        await chat.SeesAsync("80010002");
        Assert.True(stopped.Count == 0, string.Join("\n", stopped));
        // Afterwards: axe brings a style of its own.
        await Axe.FindsNothingAsync(page, "main");
    }

    /// <summary>Presses Tab until the focus stands on a button.</summary>
    private static async Task ReachAsync(IPage page, string button)
    {
        for (var press = 0; press < 40; press++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<string>("document.activeElement.textContent.trim()") == button)
            {
                return;
            }
        }

        Assert.Fail($"The Tab key does not reach {button}.");
    }
}
