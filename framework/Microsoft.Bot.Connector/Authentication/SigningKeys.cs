using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A key that signs tokens, and the channels that it may speak for.</summary>
internal sealed record SigningKey(SecurityKey Key, HashSet<string> Endorsements);

/// <summary>
/// The keys that an OpenID metadata document names. They are fetched once a day, and sooner, though at most every five
/// minutes, when a token names a key that is not known.
/// </summary>
internal sealed class SigningKeys(string metadata, Func<HttpClient> http, TimeProvider clock)
{
    private static readonly TimeSpan Daily = TimeSpan.FromDays(1);
    private static readonly TimeSpan Soonest = TimeSpan.FromMinutes(5);
    private readonly SemaphoreSlim oneAtATime = new(1, 1);
    private volatile Fetched fetched;

    /// <exception cref="UnauthorizedAccessException">The keys cannot be had.</exception>
    public async Task<SigningKey> FindAsync(string keyId, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(keyId))
        {
            return null;
        }

        var seen = fetched;
        if (seen is not null && clock.GetUtcNow() - seen.At < Daily && seen.Keys.TryGetValue(keyId, out var known))
        {
            return known;
        }

        await oneAtATime.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (fetched is null || clock.GetUtcNow() - fetched.At >= Soonest)
            {
                fetched = new Fetched(await FetchAsync(cancellationToken).ConfigureAwait(false), clock.GetUtcNow());
            }
        }
        catch (Exception problem) when (problem is HttpRequestException or JsonException or InvalidOperationException or ArgumentException or KeyNotFoundException
            || (problem is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            // Yesterday's keys are better than none while the issuer cannot be reached; the next try is in five minutes.
            fetched = fetched is { } earlier
                ? new Fetched(earlier.Keys, clock.GetUtcNow())
                : throw new UnauthorizedAccessException("The keys that sign tokens cannot be had.", problem);
        }
        finally
        {
            oneAtATime.Release();
        }

        return fetched.Keys.GetValueOrDefault(keyId);
    }

    private async Task<Dictionary<string, SigningKey>> FetchAsync(CancellationToken cancellationToken)
    {
        var client = http();
        using var document = JsonDocument.Parse(await client.GetByteArrayAsync(new Uri(metadata), cancellationToken).ConfigureAwait(false));
        var address = new Uri(document.RootElement.GetProperty("jwks_uri").GetString());
        if (address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback)
        {
            throw new InvalidOperationException("Keys are fetched over https only.");
        }

        using var list = JsonDocument.Parse(await client.GetByteArrayAsync(address, cancellationToken).ConfigureAwait(false));
        var keys = new Dictionary<string, SigningKey>(StringComparer.Ordinal);
        foreach (var element in list.RootElement.GetProperty("keys").EnumerateArray())
        {
            var key = new JsonWebKey(element.GetRawText());
            if (key.Kty == JsonWebAlgorithmsKeyTypes.RSA && !string.IsNullOrEmpty(key.Kid))
            {
                keys[key.Kid] = new SigningKey(key, EndorsementsOf(element));
            }
        }

        return keys;
    }

    private static HashSet<string> EndorsementsOf(JsonElement key)
    {
        var endorsements = new HashSet<string>(StringComparer.Ordinal);
        if (key.TryGetProperty("endorsements", out var given) && given.ValueKind == JsonValueKind.Array)
        {
            foreach (var endorsement in given.EnumerateArray())
            {
                endorsements.Add(endorsement.GetString());
            }
        }

        return endorsements;
    }

    private sealed record Fetched(Dictionary<string, SigningKey> Keys, DateTimeOffset At);
}
