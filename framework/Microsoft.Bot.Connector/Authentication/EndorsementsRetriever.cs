using System.Text.Json;
using Microsoft.IdentityModel.Protocols;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Fetches which channels each signing key may speak for: the "endorsements" of the keys that OpenID metadata lead to.</summary>
public sealed class EndorsementsRetriever : IDocumentRetriever, IConfigurationRetriever<IDictionary<string, HashSet<string>>>
{
    /// <summary>The metadata's property that says where the keys are.</summary>
    public const string JsonWebKeySetUri = "jwks_uri";

    private readonly HttpClient http;

    /// <summary>A retriever that fetches with this client.</summary>
    public EndorsementsRetriever(HttpClient httpClient)
    {
        ArgumentNullException.ThrowIfNull(httpClient);
        http = httpClient;
    }

    /// <summary>Endorsements by key id; a key without any is left out.</summary>
    /// <exception cref="JsonException">The document is no JSON.</exception>
    public async Task<IDictionary<string, HashSet<string>>> GetConfigurationAsync(string address, IDocumentRetriever retriever, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(retriever);
        var text = await retriever.GetDocumentAsync(address, cancellationToken).ConfigureAwait(false);
        var found = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        if (string.IsNullOrWhiteSpace(text))
        {
            return found;
        }

        using var document = JsonDocument.Parse(text);
        if (document.RootElement.TryGetProperty("keys", out var keys) && keys.ValueKind == JsonValueKind.Array)
        {
            foreach (var key in keys.EnumerateArray())
            {
                if (key.TryGetProperty("kid", out var id) && key.TryGetProperty("endorsements", out var endorsements) && endorsements.ValueKind == JsonValueKind.Array)
                {
                    found[id.GetString()] = [.. endorsements.EnumerateArray().Select(one => one.GetString())];
                }
            }
        }

        return found;
    }

    /// <summary>The key document that the metadata at the address name; empty when they name none.</summary>
    /// <exception cref="HttpRequestException">One of the two cannot be had.</exception>
    public async Task<string> GetDocumentAsync(string address, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(address);
        var metadata = await http.GetStringAsync(new Uri(address), cancellationToken).ConfigureAwait(false);
        if (string.IsNullOrWhiteSpace(metadata))
        {
            return string.Empty;
        }

        using var document = JsonDocument.Parse(metadata);
        return document.RootElement.TryGetProperty(JsonWebKeySetUri, out var keys) && keys.GetString() is { Length: > 0 } next
            ? await http.GetStringAsync(new Uri(next), cancellationToken).ConfigureAwait(false)
            : string.Empty;
    }
}
