using System.Globalization;
using Microsoft.AspNetCore.Http;
using OrderBot.Orders;

namespace OrderBot.Marketplace.Api;

/// <summary>What a call says in its path, query and headers; null where that is not as openapi.yaml has it.</summary>
internal static class ApiQuestions
{
    private const int LongestKey = 200;

    public static Buyer Buyer(this HttpContext context) => new((string)context.Request.RouteValues["memberId"]!);

    public static string Number(this HttpContext context) => (string)context.Request.RouteValues["number"]!;

    public static string? Text(this HttpContext context, string name) => context.Request.Query[name].ToString() is { Length: > 0 } text ? text : null;

    public static int? Count(this HttpContext context, string name, int most, int otherwise) =>
        context.Text(name) is not { } text ? otherwise
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count >= 1 && count <= most ? count
        : null;

    public static TimeSpan? Wait(this HttpContext context, double most) =>
        context.Text("wait") is not { } text ? TimeSpan.Zero
        : double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds <= most ? TimeSpan.FromSeconds(seconds)
        : null;

    public static string? Key(this HttpContext context) =>
        context.Request.Headers["Idempotency-Key"].ToString() is { Length: > 0 and <= LongestKey } key ? key : null;

    /// <summary>The version of If-Match: an entity tag of digits.</summary>
    public static long? Version(this HttpContext context) =>
        context.Request.Headers.IfMatch.ToString() is ['"', .. var tag, '"'] && long.TryParse(tag, NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? version
            : null;
}
