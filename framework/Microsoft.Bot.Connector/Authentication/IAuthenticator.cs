namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Gets the token with which a bot calls a channel.</summary>
public interface IAuthenticator
{
    /// <summary>A token; kept until it nears its end, unless a new one is demanded.</summary>
    Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false);
}
