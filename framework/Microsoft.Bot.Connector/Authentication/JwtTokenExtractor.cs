using System.Collections.Concurrent;
using System.Security.Claims;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Reads who a bearer token says it comes from, once its issuer, signature, time and endorsements are proven.</summary>
public class JwtTokenExtractor
{
    // One fetch of the keys serves every extractor of the same address; the page allows a day.
    private static readonly ConcurrentDictionary<string, SigningKeys> KeysByAddress = new(StringComparer.Ordinal);
    private static readonly JsonWebTokenHandler Handler = new() { MapInboundClaims = false };

    private readonly TokenValidationParameters parameters;
    private readonly SigningKeys keys;
    private readonly ConfigurationManager<IDictionary<string, HashSet<string>>> endorsements;

    /// <summary>Checks with these parameters and the keys that the metadata leads to.</summary>
    public JwtTokenExtractor(HttpClient httpClient, TokenValidationParameters tokenValidationParameters, string metadataUrl, HashSet<string> allowedSigningAlgorithms)
        : this(httpClient, tokenValidationParameters, metadataUrl, allowedSigningAlgorithms, null)
    {
    }

    /// <summary>Checks with these parameters and the keys that the metadata leads to.</summary>
    public JwtTokenExtractor(
        HttpClient httpClient,
        TokenValidationParameters tokenValidationParameters,
        string metadataUrl,
        HashSet<string> allowedSigningAlgorithms,
        ConfigurationManager<IDictionary<string, HashSet<string>>> customEndorsementsConfig)
    {
        ArgumentNullException.ThrowIfNull(tokenValidationParameters);
        ArgumentNullException.ThrowIfNull(metadataUrl);
        parameters = tokenValidationParameters.Clone();
        parameters.RequireSignedTokens = true;
        parameters.ValidAlgorithms = allowedSigningAlgorithms;
        keys = KeysByAddress.GetOrAdd(metadataUrl, address => new SigningKeys(address, () => httpClient ?? SharedHttp.Client, TimeProvider.System));
        endorsements = customEndorsementsConfig;
    }

    /// <inheritdoc cref="GetIdentityAsync(string, string, string, string[])"/>
    public Task<ClaimsIdentity> GetIdentityAsync(string authorizationHeader, string channelId) => GetIdentityAsync(authorizationHeader, channelId, []);

    /// <inheritdoc cref="GetIdentityAsync(string, string, string, string[])"/>
    public Task<ClaimsIdentity> GetIdentityAsync(string authorizationHeader, string channelId, string[] requiredEndorsements)
        => authorizationHeader?.Split(' ') is [var scheme, var token]
            ? GetIdentityAsync(scheme, token, channelId, requiredEndorsements)
            : Task.FromResult<ClaimsIdentity>(null);

    /// <inheritdoc cref="GetIdentityAsync(string, string, string, string[])"/>
    public Task<ClaimsIdentity> GetIdentityAsync(string scheme, string parameter, string channelId) => GetIdentityAsync(scheme, parameter, channelId, []);

    /// <summary>Null when the header holds no bearer token, or one of an issuer that is not asked for here.</summary>
    /// <param name="channelId">The channel that the key must speak for; null or empty: any.</param>
    /// <param name="requiredEndorsements">What the key must be endorsed for besides.</param>
    /// <exception cref="UnauthorizedAccessException">The token is not valid, or its key cannot be had or does not speak for the channel.</exception>
    public async Task<ClaimsIdentity> GetIdentityAsync(string scheme, string parameter, string channelId, string[] requiredEndorsements)
    {
        if (!string.Equals(scheme, "Bearer", StringComparison.OrdinalIgnoreCase) || string.IsNullOrEmpty(parameter) || !Handler.CanReadToken(parameter))
        {
            return null;
        }

        JsonWebToken token;
        try
        {
            token = Handler.ReadJsonWebToken(parameter);
        }
        catch (Exception problem) when (problem is ArgumentException or SecurityTokenException)
        {
            return null;
        }

        return IsAskedFor(token) ? await ProvenAsync(token, channelId, requiredEndorsements ?? []).ConfigureAwait(false) : null;
    }

    private bool IsAskedFor(JsonWebToken token)
        => !parameters.ValidateIssuer
            || token.Issuer == parameters.ValidIssuer
            || (parameters.ValidIssuers?.Contains(token.Issuer) ?? false)
            || (parameters.IssuerValidator is not null && EmulatorValidation.IsOfItsOwnTenant(token));

    private async Task<ClaimsIdentity> ProvenAsync(JsonWebToken token, string channelId, string[] requiredEndorsements)
    {
        var asked = parameters;
        SigningKey key = null;
        if (parameters.IssuerSigningKey is null && parameters.IssuerSigningKeyResolver is null)
        {
            key = await keys.FindAsync(token.Kid, CancellationToken.None).ConfigureAwait(false)
                ?? throw new UnauthorizedAccessException("The token's key is not known.");
            asked = parameters.Clone();
            asked.IssuerSigningKey = key.Key;
        }

        var result = await Handler.ValidateTokenAsync(token, asked).ConfigureAwait(false);
        if (!result.IsValid)
        {
            throw new UnauthorizedAccessException("The token is not valid.", result.Exception);
        }

        var given = endorsements is null
            ? key?.Endorsements
            : (await endorsements.GetConfigurationAsync(CancellationToken.None).ConfigureAwait(false)).TryGetValue(token.Kid ?? string.Empty, out var custom) ? custom : null;

        // Keys of a login service carry no endorsements; a channel's key always does.
        if (given is { Count: > 0 } || requiredEndorsements.Length > 0)
        {
            foreach (var expected in requiredEndorsements.Prepend(channelId))
            {
                if (!EndorsementsValidator.Validate(expected, given ?? []))
                {
                    throw new UnauthorizedAccessException("The token's key does not speak for the channel.");
                }
            }
        }

        return result.ClaimsIdentity;
    }
}
