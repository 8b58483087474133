using System.Security.Claims;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Tells whether one bot calls another. Obsolete in the official assembly, kept for callers of old.</summary>
public class SkillValidation
{
    private static readonly JsonWebTokenHandler Handler = new();

    /// <summary>Whether the header holds a token that one bot got to call another. It is not validated here.</summary>
    /// <param name="authHeader">The Authorization header; null or empty: it does not.</param>
    public static bool IsSkillToken(string authHeader)
        => authHeader?.Split(' ') is [var scheme, var text]
            && string.Equals(scheme, "Bearer", StringComparison.OrdinalIgnoreCase)
            && Handler.CanReadToken(text)
            && IsSkillClaim(Handler.ReadJsonWebToken(text).Claims);

    /// <summary>Whether these are the claims of a bot that calls another: asked for by an app that is not the audience.</summary>
    /// <param name="claims">The claims of a token.</param>
    public static bool IsSkillClaim(IEnumerable<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var identity = new ClaimsIdentity(claims);
        if (identity.HasClaim(AuthenticationConstants.AppIdClaim, AuthenticationConstants.AnonymousSkillAppId))
        {
            return true;
        }

        return identity.HasClaim(claim => claim.Type == AuthenticationConstants.VersionClaim)
            && identity.FindFirst(AuthenticationConstants.AudienceClaim)?.Value is { Length: > 0 } audience
            && audience != AuthenticationConstants.ToBotFromChannelTokenIssuer
            && audience != GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer
            && AppIds.Caller(identity) is { Length: > 0 } caller
            && caller != audience;
    }

    /// <summary>Somebody anonymous who calls this bot as a skill.</summary>
    public static ClaimsIdentity CreateAnonymousSkillClaim() => new(
        [new Claim(AuthenticationConstants.AppIdClaim, AuthenticationConstants.AnonymousSkillAppId)],
        AuthenticationConstants.AnonymousAuthType);
}
