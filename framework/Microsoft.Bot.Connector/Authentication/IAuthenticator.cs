namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Gets the token with which a bot calls a channel.</summary>
public interface IAuthenticator
{
    Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false);
}
