using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace OrderBot.Channels.Slack;

/// <summary>Tells Slack's own requests from forged and from old ones.</summary>
/// <remarks>https://docs.slack.dev/authentication/verifying-requests-from-slack</remarks>
public sealed class SlackSignature(SlackSettings settings, TimeProvider realTime)
{
    public const string Header = "X-Slack-Signature";
    public const string TimeHeader = "X-Slack-Request-Timestamp";
    private const string Version = "v0";
    private const double MostSeconds = 5 * 60;
    private readonly byte[] secret = Encoding.UTF8.GetBytes(settings.SigningSecret);

    /// <param name="body">The body, byte for byte as it came.</param>
    public bool Fits(string? signature, string? time, ReadOnlySpan<byte> body)
    {
        if (signature is not { Length: > 0 } || !long.TryParse(time, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            || Math.Abs((double)realTime.GetUtcNow().ToUnixTimeSeconds() - seconds) > MostSeconds)
        {
            return false;
        }

        return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Of(time, body)), Encoding.UTF8.GetBytes(signature));
    }

    private string Of(string time, ReadOnlySpan<byte> body)
    {
        using var mac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, secret);
        mac.AppendData(Encoding.UTF8.GetBytes($"{Version}:{time}:"));
        mac.AppendData(body);
        return $"{Version}={Convert.ToHexStringLower(mac.GetHashAndReset())}";
    }
}
