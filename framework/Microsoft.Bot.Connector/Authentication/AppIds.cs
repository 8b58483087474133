using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Reads app ids from a token's claims.</summary>
internal static class AppIds
{
    /// <summary>The bot's own id, as the token's audience names it; null when nobody is named.</summary>
    public static string Of(ClaimsIdentity identity)
        => identity?.FindFirst(AuthenticationConstants.AudienceClaim)?.Value ?? Caller(identity);

    /// <summary>Who asked for the token: appid in version 1 tokens, azp in version 2.</summary>
    public static string Caller(ClaimsIdentity identity) => identity?.FindFirst(AuthenticationConstants.VersionClaim)?.Value switch
    {
        null or "" or "1.0" => identity?.FindFirst(AuthenticationConstants.AppIdClaim)?.Value,
        "2.0" => identity.FindFirst(AuthenticationConstants.AuthorizedParty)?.Value,
        _ => null,
    };
}
