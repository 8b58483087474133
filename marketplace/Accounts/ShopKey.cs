using System.Security.Cryptography;
using System.Text;
using OrderBot.Marketplace.Data;

namespace OrderBot.Marketplace.Accounts;

/// <summary>The shop's own random key, kept with its data: what it has signed, it knows again.</summary>
internal sealed class ShopKey(ShopDatabase database)
{
    /// <summary>A signature of some text, for one purpose only.</summary>
    public byte[] Sign(string purpose, string text) =>
        HMACSHA256.HashData(
            Convert.FromHexString(database.Look(connection => Meta.Text(connection, "key")!)),
            Encoding.UTF8.GetBytes($"{purpose}\n{text}"));
}
