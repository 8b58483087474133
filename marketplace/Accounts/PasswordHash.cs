using System.Globalization;
using System.Security.Cryptography;

namespace OrderBot.Marketplace.Accounts;

/// <summary>A password at rest: PBKDF2 with its own salt and count, so that the count can grow.</summary>
internal static class PasswordHash
{
    private const int Rounds = 210_000;
    private const int Size = 32;

    /// <summary>What an account that does not exist is checked against, so that it takes the same time.</summary>
    private static readonly Lazy<string> Nobodys = new(() => Of(Convert.ToHexString(RandomNumberGenerator.GetBytes(Size))));

    public static string Of(string password)
    {
        var salt = RandomNumberGenerator.GetBytes(16);
        return string.Create(CultureInfo.InvariantCulture, $"{Rounds}.{Convert.ToBase64String(salt)}.{Convert.ToBase64String(Hash(password, salt, Rounds))}");
    }

    /// <param name="stored">Null for nobody's, which no password fits.</param>
    public static bool Fits(string? stored, string password)
    {
        var parts = (stored ?? Nobodys.Value).Split('.');
        var hash = Hash(password, Convert.FromBase64String(parts[1]), int.Parse(parts[0], CultureInfo.InvariantCulture));
        return CryptographicOperations.FixedTimeEquals(hash, Convert.FromBase64String(parts[2])) && stored is not null;
    }

    private static byte[] Hash(string password, byte[] salt, int rounds) =>
        Rfc2898DeriveBytes.Pbkdf2(password, salt, rounds, HashAlgorithmName.SHA512, Size);
}
