using Microsoft.AspNetCore.Http;

namespace OrderBot.Marketplace.Web;

/// <summary>A posted form; anything else reads as an empty one.</summary>
internal static class Forms
{
    public static async Task<IFormCollection> FormAsync(this HttpContext context) =>
        context.Request.HasFormContentType ? await context.Request.ReadFormAsync(context.RequestAborted) : FormCollection.Empty;

    /// <summary>The status to refuse a post with whose form nobody can read; null for all others.</summary>
    public static async Task<int?> RefusedFormAsync(this HttpContext context)
    {
        if (!HttpMethods.IsPost(context.Request.Method) || !context.Request.HasFormContentType)
        {
            return null;
        }

        try
        {
            // The request keeps what was read.
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            return form.Any(field => field.Key.Contains('\0', StringComparison.Ordinal) || field.Value.Any(value => value?.Contains('\0', StringComparison.Ordinal) == true))
                ? StatusCodes.Status400BadRequest
                : null;
        }
        catch (BadHttpRequestException problem)
        {
            return problem.StatusCode;
        }
        catch (Exception problem) when (problem is InvalidDataException or IOException)
        {
            return StatusCodes.Status400BadRequest;
        }
    }

    /// <summary>The key that the page gave its form, so that pressing twice is pressing once.</summary>
    public static string Key(this IFormCollection form) => form["key"].ToString() is { Length: > 0 and <= 100 } key ? $"page-{key}" : $"page-{Guid.NewGuid():N}";
}
