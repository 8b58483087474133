using Microsoft.Playwright;

namespace OrderBot.Bot.Tests.Browser;

/// <summary>The widget on somebody else's site, under a strict policy.</summary>
public sealed class EmbeddedTests(ShopInBrowser browser) : IClassFixture<ShopInBrowser>
{
    /// <summary>The hash of nothing: one of Web Chat's libraries adds an empty style element, which is as good as none.</summary>
    private const string EmptyStyle = "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

    [Fact]
    public async Task A_strict_policy_stops_nothing_of_it_and_the_pages_own_looks_stay()
    {
        await using var site = await OpenAsync();
        var stopped = new List<string>();
        var page = await browser.VisitAsync("about:blank");
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && !message.Text.Contains(EmptyStyle, StringComparison.Ordinal))
            {
                stopped.Add($"{message.Text} ({message.Location})");
            }
        };
        page.PageError += (_, error) => stopped.Add(error);
        await page.GotoAsync(site.Url);
        var before = await LooksAsync(page);
        var chat = await ChatWindow.OpenAsync(page);
        await chat.SayAsync("why is there no cancel button?");
        await chat.SeesAsync("From the help article");
        await ShopInBrowser.PictureAsync(page, "chat-embedded");
        Assert.Equal(before, await LooksAsync(page));
        Assert.Empty(stopped);
        Assert.Equal("none", await page.Locator("[data-id='webchat-sendbox-input']").EvaluateAsync<string>("box => getComputedStyle(box).textTransform"));
        Assert.NotEqual("rgb(255, 255, 0)", await page.Locator("[data-id='webchat-sendbox-input']").EvaluateAsync<string>("box => getComputedStyle(box).backgroundColor"));
    }

    [Fact]
    public async Task On_a_page_that_reads_from_right_to_left_it_stands_on_the_left_and_reads_so_too()
    {
        await using var site = await OpenAsync();
        var page = await browser.VisitAsync(site.Url + "/?dir=rtl&lang=ar");
        var button = page.GetByRole(AriaRole.Button, new() { Name = "Chat now!" });
        Assert.True((await button.BoundingBoxAsync())!.X < 100);
        var chat = await ChatWindow.OpenAsync(page);
        await chat.SayAsync("hello");
        await chat.SeesAsync("What can I do for you?");
        await ShopInBrowser.PictureAsync(page, "chat-rtl");
        Assert.Equal("rtl", await page.Locator(".webchat__send-box").First.EvaluateAsync<string>("chat => getComputedStyle(chat).direction"));
        var (close, title) = (await page.GetByRole(AriaRole.Button, new() { Name = "Close chat" }).BoundingBoxAsync(), await page.Locator("#chat-now .header h2").BoundingBoxAsync());
        Assert.True(close!.X < title!.X);
    }

    [Theory]
    [InlineData("#ffd166", false)]
    [InlineData("#ffd166", true)]
    [InlineData("gold", false)]
    [InlineData("#6b21a8", false)]
    [InlineData("#6b21a8", true)]
    public async Task Whatever_colour_the_site_gives_it_what_stands_on_it_and_in_it_can_be_read(string accent, bool dark)
    {
        await using var site = await OpenAsync();
        var page = await browser.VisitAsync($"{site.Url}/?accent={Uri.EscapeDataString(accent)}", dark: dark);
        await Axe.FindsNothingAsync(page, "#chat-now");
        var chat = await ChatWindow.OpenAsync(page);
        await chat.SayAsync("hello");
        await chat.HasOnceAsync("hello");
        await page.GetByRole(AriaRole.Button, new() { Name = "Cancel an order" }).Last.WaitForAsync();
        await ShopInBrowser.PictureAsync(page, $"chat-accent-{accent.TrimStart('#')}-{(dark ? "dark" : "light")}");
        await Axe.FindsNothingAsync(page, "#chat-now");
    }

    private async Task<OtherSite> OpenAsync() => await OtherSite.OpenAsync(browser.Shop.Url, await File.ReadAllTextAsync(Path.Combine(browser.Shop.Folder, "directline.secret")));

    private static Task<string> LooksAsync(IPage page) => page.EvaluateAsync<string>(
        """
        () => JSON.stringify(['body', 'h1', '#own', '#words'].map(one => {
          const style = getComputedStyle(document.querySelector(one));
          return [style.font, style.color, style.background, style.border, style.margin, style.boxSizing];
        }))
        """);
}
