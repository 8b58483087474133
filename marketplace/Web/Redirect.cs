using Microsoft.AspNetCore.Http;

namespace OrderBot.Marketplace.Web;

/// <summary>On to another page of the shop after a form, so that reloading it sends nothing twice.</summary>
internal static class Redirect
{
    public static void To(HttpContext context, string page)
    {
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = page;
    }

    /// <summary>A page of this shop, or the other one when somebody tries to lead elsewhere.</summary>
    public static string Own(string? page, string otherwise) =>
        page is ['/', not ('/' or '\\'), ..] && !page.AsSpan().ContainsAny('\\', '\r', '\n') ? page : otherwise;
}
