using Microsoft.Playwright;

namespace OrderBot.Bot.Tests.Browser;

/// <summary>The real process dies in the midst of a talk, with no last word, and is started again.</summary>
public sealed class RestartTests(ShopInBrowser browser) : IClassFixture<ShopInBrowser>
{
    private const string Trouble = "The connection is lost. Trying again…";

    [Fact]
    public async Task A_talk_goes_on_after_the_server_was_killed_and_what_was_typed_meanwhile_is_said_once()
    {
        var folder = Directory.CreateTempSubdirectory("orderbot-killed-").FullName;
        try
        {
            await using var bot = new MortalBot(folder);
            await bot.StartAsync();
            var page = await browser.VisitAsync(bot.Url + "/");
            await ShopInBrowser.SignInAsync(page, "MB100001");
            var chat = await ChatWindow.OpenAsync(page);
            await chat.SayAsync("cancel order 80010005");
            await chat.SeesAsync("Why would you like to cancel it?");

            await bot.KillAsync();
            await chat.SayAsync("I ordered the wrong size");
            await page.GetByText(Trouble).WaitForAsync();
            await ShopInBrowser.PictureAsync(page, "chat-trouble");
            await bot.StartAsync();

            await chat.SeesAsync("Shall I send the request?");
            await Assertions.Expect(page.GetByText(Trouble)).ToBeHiddenAsync();
            await chat.HasOnceAsync("I ordered the wrong size");
            await chat.PressAsync("Yes, send the request");
            await chat.SeesAsync("Order 80010005 is not cancelled yet");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
