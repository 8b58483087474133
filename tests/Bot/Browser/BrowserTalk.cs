using System.Text.Json;
using System.Threading.Channels;
using Microsoft.Playwright;
using OrderBot.Bot.Tests.Talks;
using OrderBot.Scripts;

namespace OrderBot.Bot.Tests.Browser;

/// <summary>
/// Holds a script in Web Chat, typing and pressing as a buyer does; names are read off the stream, words off the screen. A button
/// that is not there any more is pressed where it still is: in a tab that was left behind.
/// </summary>
internal sealed class BrowserTalk : ITalk
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly RunningShop shop;
    private readonly Script script;
    private readonly IPage page;
    private readonly Channel<JsonElement> stream = Channel.CreateUnbounded<JsonElement>();
    private readonly List<Shown> buttons = [];
    private int turn;
    private ChatWindow? chat;

    private BrowserTalk(RunningShop shop, Script script, IPage page)
    {
        (this.shop, this.script, this.page) = (shop, script, page);
        page.WebSocket += (_, socket) => socket.FrameReceived += (_, frame) => Receive(frame.Text);
    }

    public static async Task<ITalk> OpenAsync(Script script, ShopInBrowser browser)
    {
        var shop = await RunningShop.StartAsync();
        var page = await browser.VisitAsync("/", at: shop.Url);
        if (script.Member is { } member)
        {
            await ShopInBrowser.SignInAsync(page, member);
        }

        var talk = new BrowserTalk(shop, script, page);
        talk.chat = await ChatWindow.OpenAsync(page);
        await talk.HeardAsync(1);
        return talk;
    }

    public async Task<IReadOnlyList<Heard>> SayAsync(string text, object? value, int expected)
    {
        var button = buttons.Find(shown => value is not null && ReferenceEquals(shown.Button.Value, value));
        var behind = button is null || button.Turn == turn ? null : await TabLeftBehind.OpenAsync(page.Context, button.Place);
        var window = behind is null ? chat! : await ChatWindow.OpenAsync(behind);
        await (button is null ? window.SayAsync(text) : window.PressAsync(button.Button.Title));
        while ((await NextAsync()).GetProperty("from").GetProperty("role").GetString() != "user")
        {
            // What the bot says by itself meanwhile is told by the script's own lines.
        }

        await (behind?.CloseAsync() ?? Task.CompletedTask);
        return await HeardAsync(expected);
    }

    public Task<IReadOnlyList<Heard>> NewsAsync(int expected) => HeardAsync(expected);

    public Task<string> StatusAsync(string order) => shop.StatusAsync(script.Owner, order);

    public Task SupplierAsync(string act, string order) => shop.SupplierAsync(act, order);

    public Task AdvanceAsync(TimeSpan by) => shop.AdvanceAsync(by);

    public Task<string> MailedCodeAsync() => shop.MailedCodeAsync();

    public async ValueTask DisposeAsync()
    {
        await page.Context.CloseAsync();
        await shop.DisposeAsync();
    }

    private async Task<IReadOnlyList<Heard>> HeardAsync(int expected)
    {
        var replies = new List<Heard>();
        turn += expected > 0 ? 1 : 0;
        while (replies.Count < expected)
        {
            var activity = await NextAsync();
            var reply = HeardJson.Of(activity);
            await chat!.SeesAsync(FirstWords(reply.Text));
            buttons.InsertRange(0, reply.Buttons.Select(button => new Shown(button, turn, TabLeftBehind.PlaceOf(activity.GetProperty("id").GetString()!))));
            replies.Add(reply);
        }

        return replies;
    }

    private async Task<JsonElement> NextAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        return await stream.Reader.ReadAsync(patience.Token);
    }

    private void Receive(string? frame)
    {
        if (string.IsNullOrEmpty(frame))
        {
            return;
        }

        using var json = JsonDocument.Parse(frame);
        foreach (var activity in json.RootElement.GetProperty("activities").EnumerateArray())
        {
            if (activity.GetProperty("type").GetString() == "message")
            {
                stream.Writer.TryWrite(activity.Clone());
            }
        }
    }

    /// <summary>The first line as it reads on the screen, without its marks and up to what Web Chat sets in its own type; a card says in its own way what the text says.</summary>
    private static string FirstWords(string text)
    {
        var line = text.AsSpan().Trim().TrimStart("0123456789").TrimStart(".- ");
        var end = line.IndexOfAny("\n[:'\"");
        return (end < 0 ? line : line[..end]).ToString().Replace("*", "", StringComparison.Ordinal).Trim();
    }

    /// <summary>A button, the turn that showed it (only the newest turn's are still on the screen), and the place of its reply.</summary>
    private sealed record Shown(HeardButton Button, int Turn, int Place);
}
