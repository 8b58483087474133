using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;

namespace OrderBot.Bot.Tests.DirectLine;

/// <summary>The endpoint that the guide gives a site: a guest chats, signs in, and the talk goes on.</summary>
public sealed class OwnSiteTests
{
    [Fact]
    public async Task A_guest_of_ones_own_site_signs_in_and_keeps_the_talk()
    {
        await using var bot = await RunningBot.StartAsync();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var site = builder.Build();
        site.MapChatToken(bot.Http, RunningBot.Secret, page => page.Request.Cookies["who"] is { } who ? new SiteBuyer(who, "Ana") : null);
        await site.StartAsync();
        using var page = new HttpClient { BaseAddress = new Uri(site.Urls.First()) };

        var guest = await AskAsync(page, null);
        Assert.False(new JsonWebToken(guest.Text("token")).TryGetClaim("member", out _));
        page.DefaultRequestHeaders.Add("Cookie", "who=MB100001");
        var buyer = await AskAsync(page, new { conversationId = guest.Text("conversationId"), token = guest.Text("token") });
        Assert.Equal(guest.Text("conversationId"), buyer.Text("conversationId"));
        Assert.Equal("MB100001", new JsonWebToken(buyer.Text("token")).GetClaim("member").Value);
        Assert.Equal(3600, buyer.GetProperty("expires_in").GetInt32());
    }

    [Fact]
    public void The_guide_shows_this_very_endpoint()
    {
        var code = Source("tests/Bot/DirectLine/OwnSite.cs");
        var endpoint = code[code.IndexOf("    /// <param name=\"bot\">", StringComparison.Ordinal)..code.IndexOf("\n}\n", StringComparison.Ordinal)];
        Assert.Contains(string.Join('\n', endpoint.Split('\n').Select(line => line.StartsWith("    ", StringComparison.Ordinal) ? line[4..] : line)), Source("bot/widget/README.md"), StringComparison.Ordinal);
        Assert.Contains(code[code.IndexOf("\n}\n", StringComparison.Ordinal)..][3..], Source("bot/widget/README.md"), StringComparison.Ordinal);
    }

    private static async Task<JsonElement> AskAsync(HttpClient page, object? body)
    {
        using var answer = await page.PostAsync("/chat/token", body is null ? null : JsonContent.Create(body));
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    private static string Source(string path)
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "OrderBot.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("These tests run inside the repository.");
        }

        return File.ReadAllText(Path.Combine(folder, path)).ReplaceLineEndings("\n");
    }
}
