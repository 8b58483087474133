using Microsoft.AspNetCore.Diagnostics;
using OrderBot.Channels.DirectLine;

namespace OrderBot;

/// <summary>A request that is refused hears why, in a sentence, in the shape that the Bot Framework's services give errors.</summary>
public static class Refusals
{
    private static readonly object Why = new();

    /// <summary>Refuses with a sentence of one's own.</summary>
    public static void Refuse(HttpContext http, int status, string why)
    {
        http.Response.StatusCode = status;
        http.Items[Why] = why;
    }

    /// <summary>Says why where a status alone would be the answer.</summary>
    public static Task AnswerAsync(StatusCodeContext refused)
    {
        var http = refused.HttpContext;
        return Sentence(http) is { } why && !HttpMethods.IsHead(http.Request.Method)
            ? DirectLineBodies.RefuseAsync(http, http.Response.StatusCode, Code(http.Response.StatusCode), why)
            : Task.CompletedTask;
    }

    private static string? Sentence(HttpContext http) => http.Items[Why] as string ?? http.Response.StatusCode switch
    {
        StatusCodes.Status400BadRequest => "The body is not what this address takes.",
        StatusCodes.Status401Unauthorized => "What says who is asking is missing, wrong or out of date.",
        StatusCodes.Status403Forbidden => "This is not open to who is asking.",
        StatusCodes.Status404NotFound => "There is nothing at this address.",
        StatusCodes.Status405MethodNotAllowed => $"This address is not for {http.Request.Method}.",
        StatusCodes.Status413PayloadTooLarge => "The body is too large.",
        StatusCodes.Status415UnsupportedMediaType => "The body is of a type that is not read here.",
        StatusCodes.Status429TooManyRequests => "Too much at once. Retry-After says in how many seconds to come again.",
        StatusCodes.Status503ServiceUnavailable => "Not just now. Nothing was done; please try again in a moment.",
        _ => null,
    };

    private static string Code(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => "Unauthorized",
        StatusCodes.Status403Forbidden => "Forbidden",
        StatusCodes.Status404NotFound => "NotFound",
        StatusCodes.Status405MethodNotAllowed => "MethodNotAllowed",
        StatusCodes.Status413PayloadTooLarge => "MessageSizeTooBig",
        StatusCodes.Status415UnsupportedMediaType => "UnsupportedMediaType",
        StatusCodes.Status429TooManyRequests => "TooManyRequests",
        StatusCodes.Status503ServiceUnavailable => "ServiceUnavailable",
        _ => "BadArgument",
    };
}
