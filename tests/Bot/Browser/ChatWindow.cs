using Microsoft.Playwright;

namespace OrderBot.Bot.Tests.Browser;

/// <summary>The Chat now! window, handled as a buyer handles it.</summary>
internal sealed class ChatWindow(IPage page)
{
    public static async Task<ChatWindow> OpenAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Chat now!" }).ClickAsync();
        var window = new ChatWindow(page);
        await window.SendBox.WaitForAsync();
        return window;
    }

    public ILocator SendBox => page.Locator("[data-id='webchat-sendbox-input']");

    public async Task SayAsync(string text)
    {
        await SendBox.FillAsync(text);
        await SendBox.PressAsync("Enter");
    }

    /// <summary>Waits until the bot has said this, in a bubble that can be seen.</summary>
    public Task SeesAsync(string words) => Bubbles(words).Last.WaitForAsync();

    /// <summary>The buyer's own words stand there once.</summary>
    public Task HasOnceAsync(string words) =>
        Assertions.Expect(page.Locator(".webchat__bubble--from-user").Filter(new() { HasText = words })).ToHaveCountAsync(1);

    public ILocator Bubbles(string words) => page.Locator(".webchat__bubble__content").Filter(new() { HasText = words });

    public Task PressAsync(string title) => page.GetByRole(AriaRole.Button, new() { Name = title, Exact = true }).Last.ClickAsync();
}
