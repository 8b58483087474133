using System.Xml;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OrderBot.Marketplace.Accounts;
using OrderBot.Marketplace.Data;
using OrderBot.Marketplace.Ordering;
using OrderBot.Orders;

namespace OrderBot.Marketplace.Web;

/// <summary>The demo's levers: become a buyer, move time, be the supplier.</summary>
internal sealed class DemoEndpoints(ShopDatabase database, ShopClock clock, Sweep sweep, SupplierDesk desk, SignInCookie cookie)
{
    public void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/demo/sign-in", Guard.LoopbackOnly(Guard.OwnPagesOnly(SignInAsync)));
        app.MapPost("/demo/clock", Guard.LoopbackOnly(Guard.OwnPagesOnly(MoveClockAsync)));
        app.MapPost("/demo/supplier", Guard.LoopbackOnly(Guard.OwnPagesOnly(SupplyAsync)));
    }

    private async Task SignInAsync(HttpContext context)
    {
        var isForm = context.Request.HasFormContentType;
        var memberId = isForm
            ? (await context.FormAsync())["memberId"].ToString()
            : (await JsonBody.ReadAsync(context.Request, ShopJson.Default.DemoSignIn))?.MemberId;
        if (string.IsNullOrEmpty(memberId))
        {
            await ProblemJson.AnswerAsync(context, StatusCodes.Status400BadRequest, "Say whom to sign in as.", "{\"memberId\":\"MB100001\"}");
            return;
        }

        if (database.Read(connection => AccountTable.ByMemberId(connection, memberId)) is not { } account)
        {
            await ProblemJson.AnswerAsync(context, StatusCodes.Status404NotFound, "There is no such demo buyer.");
            return;
        }

        cookie.Set(context, account);
        if (isForm)
        {
            Redirect.To(context, "/");
            return;
        }

        await context.Response.WriteAsJsonAsync(new DemoBuyer(account.MemberId, account.Name), ShopJson.Default.DemoBuyer, cancellationToken: context.RequestAborted);
    }

    private async Task MoveClockAsync(HttpContext context)
    {
        var wish = await JsonBody.ReadAsync(context.Request, ShopJson.Default.DemoAdvance);
        if (Duration(wish?.Advance) is not { } advance || !clock.Advance(advance))
        {
            await ProblemJson.AnswerAsync(context, StatusCodes.Status400BadRequest, "Say how far to move time, forward only.", "{\"advance\":\"PT24H\"}");
            return;
        }

        await sweep.RunAsync(context.RequestAborted);
        await context.Response.WriteAsJsonAsync(new DemoNow(clock.GetUtcNow()), ShopJson.Default.DemoNow, cancellationToken: context.RequestAborted);
    }

    private async Task SupplyAsync(HttpContext context)
    {
        var wish = await JsonBody.ReadAsync(context.Request, ShopJson.Default.DemoSupplierAct);
        if (wish?.Order is null || SupplierActs.Read(wish.Act) is not { } act || (act == SupplierAct.Write && (string.IsNullOrWhiteSpace(wish.Text) || wish.Text.Length > OrderMessages.Longest)))
        {
            await ProblemJson.AnswerAsync(
                context, StatusCodes.Status400BadRequest, "Say what the supplier does with which order.", "{\"order\":\"80010007\",\"act\":\"agree|refuse|ship|write\",\"text\":\"…\"}");
            return;
        }

        var answer = await desk.ActAsync(wish.Order, act, wish.Text, context.RequestAborted);
        await (answer.Outcome switch
        {
            WriteOutcome.Done => context.Response.WriteAsJsonAsync(
                new DemoSupplierAnswer(wish.Order, Names.Of(answer.Order!.Status)), ShopJson.Default.DemoSupplierAnswer, cancellationToken: context.RequestAborted),
            WriteOutcome.NotFound => ProblemJson.AnswerAsync(context, StatusCodes.Status404NotFound, "There is no such order."),
            _ => ProblemJson.AnswerAsync(context, StatusCodes.Status409Conflict, "The order's state does not allow that.", Names.Of(answer.Order!.Status)),
        });
    }

    private static TimeSpan? Duration(string? text)
    {
        try
        {
            return text is null ? null : XmlConvert.ToTimeSpan(text);
        }
        catch (Exception problem) when (problem is FormatException or OverflowException)
        {
            return null;
        }
    }
}
