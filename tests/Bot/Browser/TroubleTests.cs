using Microsoft.Playwright;

namespace OrderBot.Bot.Tests.Browser;

/// <summary>The chat when the network or the server is not well.</summary>
public sealed class TroubleTests(ShopInBrowser browser) : IClassFixture<ShopInBrowser>
{
    /// <summary>Less than the time after which the client would send again by itself.</summary>
    private const float Soon = 8_000;

    private const string Offline = "You are offline. What you write is sent as soon as you are back.";

    [Fact]
    public async Task What_is_typed_while_offline_is_sent_once_as_soon_as_the_network_is_back()
    {
        var page = await browser.VisitAsync();
        var chat = await ChatWindow.OpenAsync(page);
        await chat.SeesAsync("What can I do for you?");
        await page.Context.SetOfflineAsync(true);
        await page.GetByText(Offline).WaitForAsync();
        await chat.SayAsync("why is there no cancel button?");
        await ShopInBrowser.PictureAsync(page, "chat-offline");
        await page.Context.SetOfflineAsync(false);
        await chat.Bubbles("From the help article").Last.WaitForAsync(new() { Timeout = Soon });
        await chat.HasOnceAsync("why is there no cancel button?");
        await Assertions.Expect(page.GetByText(Offline)).ToBeHiddenAsync();
        await chat.SayAsync("thanks");
        await chat.SeesAsync("Is there anything else?");
    }

    [Fact]
    public async Task A_network_that_was_away_for_a_moment_leaves_no_notice()
    {
        var page = await browser.VisitAsync();
        var chat = await ChatWindow.OpenAsync(page);
        await chat.SeesAsync("What can I do for you?");
        await page.Context.SetOfflineAsync(true);
        await page.GetByText(Offline).WaitForAsync();
        await page.Context.SetOfflineAsync(false);
        await Assertions.Expect(page.GetByText(Offline)).ToBeHiddenAsync();
        await chat.SayAsync("thanks");
        await chat.SeesAsync("Is there anything else?");
    }

    [Fact]
    public async Task What_is_sent_before_the_chat_is_connected_is_said_when_it_is()
    {
        var page = await browser.VisitAsync();
        var isTyped = new TaskCompletionSource();
        await page.RouteAsync("**/v3/directline/conversations", async route =>
        {
            await isTyped.Task;
            await route.ContinueAsync();
        });
        var chat = await ChatWindow.OpenAsync(page);
        await chat.SayAsync("why is there no cancel button?");
        isTyped.SetResult();
        await chat.SeesAsync("From the help article");
        await chat.HasOnceAsync("why is there no cancel button?");
    }

    [Fact]
    public async Task A_chat_that_cannot_be_loaded_says_so_and_opens_when_it_can()
    {
        var page = await browser.VisitAsync();
        await page.RouteAsync("**/webchat.js", route => route.AbortAsync());
        await page.GetByRole(AriaRole.Button, new() { Name = "Chat now!" }).ClickAsync();
        var failed = page.GetByRole(AriaRole.Button, new() { Name = "The chat could not be loaded. Try again?" });
        await failed.WaitForAsync();
        await page.UnrouteAllAsync();
        await failed.ClickAsync();
        await new ChatWindow(page).SendBox.WaitForAsync();
    }
}
