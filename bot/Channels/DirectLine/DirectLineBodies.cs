using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;

namespace OrderBot.Channels.DirectLine;

/// <summary>The bodies of Direct Line's calls that are not activities.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(TokenRequest))]
[JsonSerializable(typeof(StartRequest))]
[JsonSerializable(typeof(ConversationAnswer))]
[JsonSerializable(typeof(IdAnswer))]
[JsonSerializable(typeof(ErrorAnswer))]
internal sealed partial class DirectLineBodies : JsonSerializerContext
{
    /// <summary>Answers with Direct Line's shape of an error.</summary>
    public static Task RefuseAsync(HttpContext context, int status, string code, string message) =>
        WriteAsync(context, status, new ErrorAnswer(new(code, message)), ErrorShape.Legible);

    public static async Task WriteAsync<T>(HttpContext context, int status, T body, JsonTypeInfo<T> shape)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json; charset=utf-8";
        await JsonSerializer.SerializeAsync(context.Response.Body, body, shape, context.RequestAborted);
    }

    /// <summary>The request's body, "" counting as {}; null, already answered, when it is none or too large.</summary>
    public static async Task<T?> ReadAsync<T>(HttpContext context, int maxBytes, JsonTypeInfo<T> shape)
        where T : class
    {
        var bytes = await ReadBytesAsync(context, maxBytes);
        if (bytes is null)
        {
            return null;
        }

        try
        {
            if (JsonSerializer.Deserialize(bytes.Length == 0 ? "{}"u8 : bytes, shape) is { } body)
            {
                return body;
            }
        }
        catch (JsonException)
        {
            // Refused below, as null is.
        }

        await RefuseAsync(context, StatusCodes.Status400BadRequest, "BadArgument", "The body is not what this call takes.");
        return null;
    }

    /// <summary>The request's bytes; null, already answered, when there are too many.</summary>
    public static async Task<byte[]?> ReadBytesAsync(HttpContext context, int maxBytes)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[8192];
        var tooLarge = context.Request.ContentLength > maxBytes;
        while (!tooLarge && await context.Request.Body.ReadAsync(buffer, context.RequestAborted) is > 0 and var read)
        {
            bytes.Write(buffer, 0, read);
            tooLarge = bytes.Length > maxBytes;
        }

        if (tooLarge)
        {
            await RefuseAsync(context, StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", $"At most {maxBytes} bytes.");
            return null;
        }

        return bytes.ToArray();
    }
}

internal sealed record TokenRequest(TokenUser? User = null, string? ConversationId = null, string? Token = null);

internal sealed record TokenUser(string? Id = null, string? Name = null, string? MemberId = null);

internal sealed record StartRequest(TokenUser? User = null, string? Locale = null);

internal sealed record ConversationAnswer(
    string ConversationId, string Token, [property: JsonPropertyName("expires_in")] int ExpiresIn, string? StreamUrl = null);

internal sealed record IdAnswer(string Id);

internal sealed record ErrorAnswer(ErrorBody Error);

internal static class ErrorShape
{
    /// <summary>Quotes and dots stay what they are, for who reads it in a terminal; no browser takes this for a page.</summary>
    public static JsonTypeInfo<ErrorAnswer> Legible { get; } =
        new DirectLineBodies(new JsonSerializerOptions(DirectLineBodies.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }).ErrorAnswer;
}

internal sealed record ErrorBody(string Code, string Message);
