using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace OrderBot.Bot.Tests.Browser;

/// <summary>
/// A site of somebody else, on another origin and with loud styles of its own. Its policy lets nothing run and nothing load but by
/// its nonce and from the bot; its own server asks the bot for tokens.
/// </summary>
internal sealed class OtherSite : IAsyncDisposable
{
    private const string Nonce = "c3RyaWN0";
    private readonly WebApplication app;
    private readonly HttpClient bot;

    private OtherSite(string botUrl, string secret)
    {
        bot = new HttpClient { BaseAddress = new Uri(botUrl), DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", secret) } };
        app = WebApplication.CreateSlimBuilder().Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapGet("/", (HttpContext http, string? dir, string? lang, string? accent) => Page(http, botUrl, dir ?? "ltr", lang ?? "en", accent ?? "#6b21a8"));
        app.MapPost("/chat/token", TokenAsync);
    }

    public string Url => app.Urls.First();

    public static async Task<OtherSite> OpenAsync(string botUrl, string secret)
    {
        var site = new OtherSite(botUrl, secret);
        await site.app.StartAsync();
        return site;
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        bot.Dispose();
    }

    private static IResult Page(HttpContext http, string botUrl, string dir, string lang, string accent)
    {
        var stream = "ws" + botUrl["http".Length..];
        http.Response.Headers.ContentSecurityPolicy =
            $"default-src 'none'; script-src 'nonce-{Nonce}' 'strict-dynamic'; style-src 'nonce-{Nonce}'; img-src data: blob:; "
            + $"connect-src 'self' {botUrl} {stream} blob:; worker-src blob:; base-uri 'none'; object-src 'none'; frame-ancestors 'none'";
        return Results.Content(
            $$"""
            <!doctype html>
            <html lang="{{lang}}" dir="{{dir}}">
            <title>Another site</title>
            <style nonce="{{Nonce}}">
            * { box-sizing: content-box }
            body { font: 20px serif; color: navy }
            button { background: lime; border: 9px solid red; text-transform: uppercase }
            input, textarea { height: 99px; background: yellow }
            p, h2 { margin: 40px; color: red }
            </style>
            <main><h1>Another site</h1><button id="own">Its own button</button><p id="words">Its own words</p></main>
            <script nonce="{{Nonce}}" src="{{botUrl}}/widget/chat-now.js" data-token-url="/chat/token" data-position="end" data-accent="{{accent}}"></script>
            </html>
            """,
            "text/html; charset=utf-8");
    }

    private async Task<IResult> TokenAsync(JsonElement known)
    {
        var answer = await bot.PostAsJsonAsync("/v3/directline/tokens/generate", new
        {
            user = new { id = "dl_a-visitor" },
            conversationId = known.TryGetProperty("conversationId", out var id) ? id.GetString() : null,
            token = known.TryGetProperty("token", out var token) ? token.GetString() : null,
        });
        return Results.Content(await answer.Content.ReadAsStringAsync(), "application/json", statusCode: (int)answer.StatusCode);
    }
}
