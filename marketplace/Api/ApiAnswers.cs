using System.Globalization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using OrderBot.Marketplace.Web;
using OrderBot.Orders;
using OrderBot.Orders.Http;

namespace OrderBot.Marketplace.Api;

/// <summary>Answers as openapi.yaml has them.</summary>
internal static class ApiAnswers
{
    public static Task AnswerAsync<T>(this HttpContext context, T answer, JsonTypeInfo<T> type) =>
        context.Response.WriteAsJsonAsync(answer, type, cancellationToken: context.RequestAborted);

    public static Task OrderAsync(this HttpContext context, Order order)
    {
        context.Response.Headers.ETag = string.Create(CultureInfo.InvariantCulture, $"\"{order.Version}\"");
        return context.AnswerAsync(order, OrdersJson.Default.Order);
    }

    public static Task NoneAsync(this HttpContext context, string title) =>
        OutcomeAsync(context, StatusCodes.Status404NotFound, title, new OrderReceipt(WriteOutcome.NotFound, null));

    public static Task MalformedAsync(this HttpContext context, string detail) =>
        ProblemJson.AnswerAsync(context, StatusCodes.Status400BadRequest, "The call is not as openapi.yaml has it.", detail);

    public static Task ReceiptAsync(this HttpContext context, OrderReceipt receipt) => receipt.Outcome switch
    {
        WriteOutcome.Done => context.OrderAsync(receipt.Order!),
        WriteOutcome.NotFound => context.NoneAsync("The buyer has no such order."),
        WriteOutcome.Changed => OutcomeAsync(context, StatusCodes.Status412PreconditionFailed, "The order changed since that version.", receipt),
        WriteOutcome.NotAllowed => OutcomeAsync(context, StatusCodes.Status409Conflict, "The order's state does not allow it.", receipt),
        _ => OutcomeAsync(context, StatusCodes.Status422UnprocessableEntity, "The key was used before for something else.", receipt),
    };

    private static Task OutcomeAsync(HttpContext context, int status, string title, OrderReceipt receipt)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(
            new Problem(title, status, Outcome: receipt.Outcome, Order: receipt.Order), OrdersJson.Default.Problem, "application/problem+json", context.RequestAborted);
    }
}
