using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A bot's identity that is proven at a login address of the settings' choice.</summary>
internal sealed class AddressedAppCredentials(string appId, string password, string loginEndpoint, bool validateAuthority, HttpClient http, ILogger logger, string scope)
    : MicrosoftAppCredentials(appId, password, http, logger, scope)
{
    public override string OAuthEndpoint => loginEndpoint;

    public override bool ValidateAuthority => validateAuthority;
}
