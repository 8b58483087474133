using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using OrderBot.Marketplace.Data;
using OrderBot.Marketplace.Web;
using OrderBot.Orders;

namespace OrderBot.Marketplace.Api;

/// <summary>The credential of the shop's order service: given by a setting, else made once and kept in the data folder for its owner's eyes.</summary>
internal sealed class ApiKey(MarketplaceSettings settings)
{
    private const string FileName = "orders.key";
    private const string Scheme = "Bearer ";

    private readonly byte[] hash = Hash(settings.ApiKey ?? Kept(settings.DataFolder));

    /// <summary>Lets in who shows the key; tells who comes while the shop's data cannot be reached to come again.</summary>
    public RequestDelegate Asked(RequestDelegate next) => async context =>
    {
        var shown = context.Request.Headers.Authorization.ToString();
        if (!shown.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            || !CryptographicOperations.FixedTimeEquals(Hash(shown[Scheme.Length..].Trim()), hash))
        {
            context.Response.Headers.WWWAuthenticate = "Bearer";
            await ProblemJson.AnswerAsync(context, StatusCodes.Status401Unauthorized, "The credential is missing or wrong.");
            return;
        }

        context.Response.Headers.CacheControl = "no-store";
        try
        {
            await next(context);
        }
        catch (OrderServiceException) when (!context.Response.HasStarted)
        {
            context.Response.Clear();
            await ProblemJson.AnswerAsync(context, StatusCodes.Status503ServiceUnavailable, "The shop cannot answer just now.");
        }
    };

    private static byte[] Hash(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));

    private static string Kept(string folder)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            var mine = $"{path}.{Guid.NewGuid():N}";
            using (var file = PrivateFile.Create(mine))
            {
                file.Write(Encoding.ASCII.GetBytes(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32))));
            }

            // Of two processes that start at once, one makes it and both read it.
            try
            {
                File.Move(mine, path, overwrite: false);
            }
            catch (IOException)
            {
                File.Delete(mine);
            }
        }

        return File.ReadAllText(path).Trim();
    }
}
