using System.Net.Http.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace OrderBot.Bot.Tests.DirectLine;

/// <summary>POST /chat/token on one's own site: the page gets a token and never sees the secret.</summary>
internal static class OwnSite
{
    /// <param name="bot">Its base address is the bot's.</param>
    /// <param name="signedIn">Who is signed in to the site; null for a guest.</param>
    public static void MapChatToken(this IEndpointRouteBuilder site, HttpClient bot, string secret, Func<HttpContext, SiteBuyer?> signedIn) =>
        site.MapPost("/chat/token", async (HttpContext page, EarlierTalk? earlier) =>
        {
            var buyer = signedIn(page);
            using var ask = new HttpRequestMessage(HttpMethod.Post, "/v3/directline/tokens/generate");
            ask.Headers.Authorization = new("Bearer", secret);
            ask.Content = JsonContent.Create(new
            {
                user = buyer is null ? null : new { id = $"dl_{buyer.MemberId}", name = buyer.Name, memberId = buyer.MemberId },
                conversationId = earlier?.ConversationId,
                token = earlier?.Token,
            });
            using var answer = await bot.SendAsync(ask, page.RequestAborted);
            page.Response.Headers.CacheControl = "no-store";
            return Results.Text(await answer.Content.ReadAsStringAsync(page.RequestAborted), "application/json", statusCode: (int)answer.StatusCode);
        });
}

/// <summary>What the page sends: nothing at first, then its talk so far.</summary>
internal sealed record EarlierTalk(string? ConversationId, string? Token);

/// <summary>The site's own buyer.</summary>
internal sealed record SiteBuyer(string MemberId, string Name);
