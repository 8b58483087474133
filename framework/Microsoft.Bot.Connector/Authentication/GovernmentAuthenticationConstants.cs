namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Addresses and issuers of the Bot Connector authentication documentation, for the US government's cloud.</summary>
public static class GovernmentAuthenticationConstants
{
    /// <summary>The name of the cloud.</summary>
    public const string ChannelService = "https://botframework.azure.us";

    /// <summary>Where the bot's token is got.</summary>
    public const string ToChannelFromBotLoginUrl = "https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us";

    /// <summary>Where the bot's token is got; {0} stands for the tenant.</summary>
    public const string ToChannelFromBotLoginUrlTemplate = "https://login.microsoftonline.us/{0}";

    /// <summary>The tenant of bots that are in many.</summary>
    public const string DefaultChannelAuthTenant = "MicrosoftServices.onmicrosoft.us";

    /// <summary>What the bot's token is for.</summary>
    public const string ToChannelFromBotOAuthScope = "https://api.botframework.us";

    /// <summary>Who issues the tokens of channels.</summary>
    public const string ToBotFromChannelTokenIssuer = "https://api.botframework.us";

    /// <summary>The token service.</summary>
    public const string OAuthUrlGov = "https://api.botframework.azure.us";

    /// <summary>Where the keys of channels are told.</summary>
    public const string ToBotFromChannelOpenIdMetadataUrl = "https://login.botframework.azure.us/v1/.well-known/openidconfiguration";

    /// <summary>Where the keys of the Emulator's login service are told.</summary>
    public const string ToBotFromEmulatorOpenIdMetadataUrl = "https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0/.well-known/openid-configuration";

    /// <summary>Where the keys of Azure App Service channels are told.</summary>
    public const string ToBotFromAseChannelOpenIdMetadataUrl = "https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0/.well-known/openid-configuration";
}
