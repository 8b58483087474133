using Microsoft.Playwright;
using OrderBot.Bot.Tests.Talks;

namespace OrderBot.Bot.Tests.Browser;

/// <summary>The running shop in a real browser: Debian's Chromium, headless, with nothing of ours in between.</summary>
public sealed class ShopInBrowser : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable"];

    private const string ScrolledToTheEnd =
        "() => { const talk = document.querySelector('.webchat__basic-transcript__scrollable'); return !talk || talk.scrollHeight - talk.scrollTop - talk.clientHeight < 3; }";

    /// <summary>Milliseconds that a page has for what is expected of it: browsers share the machine with other tests.</summary>
    private const float Patience = 20_000;

    private IPlaywright? playwright;
    private IBrowser? browser;
    private RunningShop? shop;

    internal RunningShop Shop => shop ?? throw new InvalidOperationException("The shop is not open yet.");

    public async Task InitializeAsync()
    {
        var chromium = Environment.GetEnvironmentVariable("CHROMIUM") ?? Places.FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException("Chromium is not installed: apt-get install chromium, or name it in the environment as CHROMIUM.");
        Assertions.SetDefaultExpectTimeout(Patience);
        shop = await RunningShop.StartAsync();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A visitor with cookies and storage of their own.</summary>
    /// <param name="at">Another shop's address than <see cref="Shop"/>'s.</param>
    public async Task<IPage> VisitAsync(string path = "/", bool phone = false, bool dark = false, string? at = null)
    {
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = at ?? Shop.Url,
            TimezoneId = "Europe/Berlin",
            Locale = "en-GB",
            ViewportSize = phone ? new() { Width = 390, Height = 844 } : new() { Width = 1280, Height = 900 },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
        });
        context.SetDefaultTimeout(Patience);
        var page = await context.NewPageAsync();
        await page.GotoAsync(path);
        return page;
    }

    /// <summary>As a demo buyer, by the button on the shop's first page.</summary>
    public static Task SignInAsync(IPage page, string member) => page.Locator($"form:has(input[value='{member}']) button").ClickAsync();

    /// <summary>Keeps a picture when a folder for it is named in the environment as SCREENSHOTS.</summary>
    public static async Task PictureAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is { Length: > 0 } folder)
        {
            await page.WaitForFunctionAsync(ScrolledToTheEnd);
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png") });
        }
    }

    public async Task DisposeAsync()
    {
        await (browser?.DisposeAsync() ?? default);
        playwright?.Dispose();
        await (shop?.DisposeAsync() ?? default);
    }
}
