using Microsoft.AspNetCore.Http;
using OrderBot.Marketplace.Data;

namespace OrderBot.Marketplace.Web;

/// <summary>An error as RFC 9457 tells it.</summary>
internal sealed record ProblemJson(string Title, int Status, string? Detail = null)
{
    public static Task AnswerAsync(HttpContext context, int status, string title, string? detail = null)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(
            new ProblemJson(title, status, detail), ShopJson.Default.ProblemJson, "application/problem+json", context.RequestAborted);
    }
}
