using Microsoft.AspNetCore.Http;

namespace OrderBot.Marketplace.Web;

/// <summary>A posted form; anything else reads as an empty one.</summary>
internal static class Forms
{
    public static async Task<IFormCollection> FormAsync(this HttpContext context) =>
        context.Request.HasFormContentType ? await context.Request.ReadFormAsync(context.RequestAborted) : FormCollection.Empty;

    /// <summary>The key that the page gave its form, so that pressing twice is pressing once.</summary>
    public static string Key(this IFormCollection form) => form["key"].ToString() is { Length: > 0 and <= 100 } key ? $"page-{key}" : $"page-{Guid.NewGuid():N}";
}
