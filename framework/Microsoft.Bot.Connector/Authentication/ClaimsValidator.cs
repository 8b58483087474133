using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Looks at a validated token's claims once more.</summary>
public abstract class ClaimsValidator
{
    /// <exception cref="UnauthorizedAccessException">The caller is not wanted.</exception>
    public abstract Task ValidateClaimsAsync(IList<Claim> claims);
}
