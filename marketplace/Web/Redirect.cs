using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace OrderBot.Marketplace.Web;

/// <summary>On to another page of the shop after a form, so that reloading it sends nothing twice.</summary>
internal static class Redirect
{
    // Browsers drop tabs and line ends from an address and take a backslash for a slash; a header holds ASCII only.
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/?=&%+,:;@");

    public static void To(HttpContext context, string page)
    {
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = page;
    }

    /// <summary>A page of this shop, or the other one when somebody tries to lead elsewhere.</summary>
    public static string Own(string? page, string otherwise) =>
        page is ['/', not '/', ..] && !page.AsSpan().ContainsAnyExcept(Plain) ? page : otherwise;
}
