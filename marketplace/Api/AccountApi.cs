using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OrderBot.Marketplace.Web;
using OrderBot.Orders;
using OrderBot.Orders.Http;

namespace OrderBot.Marketplace.Api;

/// <summary>The shop's accounts by openapi.yaml.</summary>
internal sealed class AccountApi(IAccountService accounts)
{
    private const int LongestLogin = 200;

    public void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/buyers/{memberId}", FindAsync);
        api.MapPost("/password-resets", context => MailAsync(context, accounts.RequestPasswordResetAsync));
        api.MapPost("/sign-in-codes", context => MailAsync(context, accounts.SendSignInCodeAsync));
        api.MapPost("/sign-in-codes/checks", CheckAsync);
    }

    private async Task FindAsync(HttpContext context)
    {
        var buyer = await accounts.FindAsync(context.Buyer().MemberId, context.RequestAborted);
        await (buyer is null ? context.NoneAsync("There is no such buyer.") : context.AnswerAsync(buyer, OrdersJson.Default.Buyer));
    }

    private static async Task MailAsync(HttpContext context, Func<string, string, CancellationToken, Task> mail)
    {
        if (context.Key() is not { } key || await JsonBody.ReadAsync(context.Request, OrdersJson.Default.LoginAsk) is not { EmailOrMemberId.Length: <= LongestLogin } ask)
        {
            await context.MalformedAsync("Idempotency-Key names the wish; the body has emailOrMemberId.");
            return;
        }

        await mail(ask.EmailOrMemberId, key, context.RequestAborted);
        context.Response.StatusCode = StatusCodes.Status202Accepted;
    }

    private async Task CheckAsync(HttpContext context)
    {
        if (KeyOfCheck(context) is not { } key || await JsonBody.ReadAsync(context.Request, OrdersJson.Default.CodeAsk) is not { EmailOrMemberId.Length: <= LongestLogin } ask)
        {
            await context.MalformedAsync("Idempotency-Key, if there is one, names the check; the body has emailOrMemberId and code.");
            return;
        }

        var buyer = await accounts.CheckSignInCodeAsync(ask.EmailOrMemberId, ask.Code, key, context.RequestAborted);
        await context.AnswerAsync(new CodeAnswer(buyer), OrdersJson.Default.CodeAnswer);
    }

    /// <summary>Who calls by an earlier document sends no key: then each check is a new one.</summary>
    private static string? KeyOfCheck(HttpContext context) =>
        context.Request.Headers.ContainsKey("Idempotency-Key") ? context.Key() : $"check-{Guid.NewGuid():N}";
}
