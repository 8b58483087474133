using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace OrderBot.Marketplace.Web;

/// <summary>What marks the scripts of one answer as the shop's own; nobody can guess it.</summary>
internal static class PageNonce
{
    private static readonly object Key = new();

    public static string Of(HttpContext context)
    {
        if (context.Items[Key] is not string nonce)
        {
            context.Items[Key] = nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        }

        return nonce;
    }
}
