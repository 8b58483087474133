using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using OrderBot.Marketplace.Data;

namespace OrderBot.Marketplace.Web;

/// <summary>An error as RFC 9457 tells it.</summary>
internal sealed record ProblemJson(string Title, int Status, string? Detail = null)
{
    /// <summary>Quotes stay quotes, for who reads it in a terminal; no browser takes this for a page.</summary>
    private static readonly ShopJson Legible = new(new JsonSerializerOptions(ShopJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static Task AnswerAsync(HttpContext context, int status, string title, string? detail = null)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(
            new ProblemJson(title, status, detail), Legible.ProblemJson, "application/problem+json", context.RequestAborted);
    }
}
