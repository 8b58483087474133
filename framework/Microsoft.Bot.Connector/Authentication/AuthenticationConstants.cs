namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Addresses, issuers and claims of the Bot Connector authentication documentation, for the public cloud.</summary>
public static class AuthenticationConstants
{
    /// <summary>How a token may be signed.</summary>
    public static readonly HashSet<string> AllowedSigningAlgorithms = new(StringComparer.OrdinalIgnoreCase) { "RS256", "RS384", "RS512" };

    /// <summary>Where the bot's token is got.</summary>
    public const string ToChannelFromBotLoginUrl = "https://login.microsoftonline.com/botframework.com";

    /// <summary>Where the bot's token is got; {0} stands for the tenant.</summary>
    public const string ToChannelFromBotLoginUrlTemplate = "https://login.microsoftonline.com/{0}";

    /// <summary>The tenant of bots that are in many.</summary>
    public const string DefaultChannelAuthTenant = "botframework.com";

    /// <summary>What the bot's token is for.</summary>
    public const string ToChannelFromBotOAuthScope = "https://api.botframework.com";

    /// <summary>Who issues the tokens of channels.</summary>
    public const string ToBotFromChannelTokenIssuer = "https://api.botframework.com";

    /// <summary>The token service.</summary>
    public const string OAuthUrl = "https://api.botframework.com";

    /// <summary>The setting for other metadata.</summary>
    public const string BotOpenIdMetadataKey = "BotOpenIdMetadata";

    /// <summary>The setting for another token service.</summary>
    public const string OAuthUrlKey = "OAuthApiEndpoint";

    /// <summary>The setting that lets the Emulator show sign-in cards.</summary>
    public const string EmulateOAuthCardsKey = "EmulateOAuthCards";

    /// <summary>Where the keys of channels are told.</summary>
    public const string ToBotFromChannelOpenIdMetadataUrl = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>Where the keys of the Emulator's login service are told.</summary>
    public const string ToBotFromEmulatorOpenIdMetadataUrl = "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration";

    /// <summary>Where the keys of Azure App Service channels are told.</summary>
    public const string ToBotFromAseChannelOpenIdMetadataUrl = "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration";

    /// <summary>Where the keys of a private cloud are told; {0} stands for its name.</summary>
    public const string ToBotFromEnterpriseChannelOpenIdMetadataUrlFormat = "https://{0}.enterprisechannel.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>The issuer of version 1 tokens; {0} stands for the tenant.</summary>
    public const string ValidTokenIssuerUrlTemplateV1 = "https://sts.windows.net/{0}/";

    /// <summary>The issuer of version 2 tokens; {0} stands for the tenant.</summary>
    public const string ValidTokenIssuerUrlTemplateV2 = "https://login.microsoftonline.com/{0}/v2.0";

    /// <summary>The issuer of version 1 tokens in the government's cloud; {0} stands for the tenant.</summary>
    public const string ValidGovernmentTokenIssuerUrlTemplateV1 = "https://login.microsoftonline.us/{0}/";

    /// <summary>The issuer of version 2 tokens in the government's cloud; {0} stands for the tenant.</summary>
    public const string ValidGovernmentTokenIssuerUrlTemplateV2 = "https://login.microsoftonline.us/{0}/v2.0";

    /// <summary>The claim that says who asked for a version 2 token.</summary>
    public const string AuthorizedParty = "azp";

    /// <summary>The claim that says whom the token is for.</summary>
    public const string AudienceClaim = "aud";

    /// <summary>The header that says which key signed the token.</summary>
    public const string KeyIdHeader = "kid";

    /// <summary>The claim that says the token's version.</summary>
    public const string VersionClaim = "ver";

    /// <summary>The claim that says who asked for a version 1 token.</summary>
    public const string AppIdClaim = "appid";

    /// <summary>The claim that vouches for the service address.</summary>
    public const string ServiceUrlClaim = "serviceurl";

    /// <summary>The app id of a bot that is called without authentication.</summary>
    public const string AnonymousSkillAppId = "AnonymousSkill";

    /// <summary>The authentication type of somebody anonymous.</summary>
    public const string AnonymousAuthType = "anonymous";

    /// <summary>The claim that names the tenant.</summary>
    public const string TenantIdClaim = "tid";
}
