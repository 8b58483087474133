using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OrderBot.Marketplace.Data;

namespace OrderBot.Marketplace.Web;

/// <summary>
/// POST /chat/token: the shop vouches to Direct Line for its signed-in buyer, or for a guest who stays the same one.
/// The page never sees the secret.
/// </summary>
internal sealed class ChatToken(MarketplaceSettings settings, SignInCookie cookie) : IDisposable
{
    private const string GuestCookie = "guest";

    private readonly HttpClient directLine = new(new SocketsHttpHandler { UseProxy = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
    {
        Timeout = TimeSpan.FromSeconds(10),
    };

    public void Map(IEndpointRouteBuilder app) => app.MapPost("/chat/token", Guard.OwnPagesOnly(AnswerAsync));

    public void Dispose() => directLine.Dispose();

    private async Task AnswerAsync(HttpContext context)
    {
        var old = context.Request.ContentLength is 0 ? null : await JsonBody.ReadAsync(context.Request, ShopJson.Default.ChatTokenAsk);
        var user = cookie.Account(context) is { } account
            ? new DirectLineUser($"dl_{account.MemberId}", account.Name, account.MemberId)
            : new DirectLineUser(GuestId(context), "Guest", null);
        // A conversation that cannot go on must not keep anybody from chatting: then a new one begins.
        if (await RelayAsync(context, new DirectLineAsk(user, old?.ConversationId, old?.Token))
            || (old is not null && await RelayAsync(context, new DirectLineAsk(user, null, null))))
        {
            return;
        }

        await ProblemJson.AnswerAsync(context, StatusCodes.Status503ServiceUnavailable, "The chat cannot be reached just now.");
    }

    private async Task<bool> RelayAsync(HttpContext context, DirectLineAsk question)
    {
        try
        {
            using var ask = new HttpRequestMessage(HttpMethod.Post, $"{settings.DirectLineUrl()}/tokens/generate");
            ask.Headers.Authorization = new AuthenticationHeaderValue("Bearer", settings.DirectLineSecret);
            ask.Content = JsonContent.Create(question, ShopJson.Default.DirectLineAsk);
            using var answer = await directLine.SendAsync(ask, context.RequestAborted);
            if (!answer.IsSuccessStatusCode)
            {
                return false;
            }

            context.Response.ContentType = "application/json; charset=utf-8";
            context.Response.Headers.CacheControl = "no-store";
            await answer.Content.CopyToAsync(context.Response.Body, context.RequestAborted);
            return true;
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException && !context.RequestAborted.IsCancellationRequested)
        {
            return false;
        }
    }

    private static string GuestId(HttpContext context)
    {
        var id = context.Request.Cookies[GuestCookie];
        if (id is not { Length: 32 } || !id.All(char.IsAsciiHexDigit))
        {
            id = RandomNumberGenerator.GetHexString(32, lowercase: true);
            context.Response.Cookies.Append(GuestCookie, id, SignInCookie.Options(context, TimeSpan.FromDays(30)));
        }

        return $"dl_guest-{id}";
    }
}
