using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A bot's identity by app id and client secret.</summary>
public class MicrosoftAppCredentials : AppCredentials
{
    /// <summary>The setting for the kind of app.</summary>
    public const string MicrosoftAppTypeKey = "MicrosoftAppType";

    /// <summary>The setting for the client secret.</summary>
    public const string MicrosoftAppPasswordKey = "MicrosoftAppPassword";

    /// <summary>The setting for the app id.</summary>
    public const string MicrosoftAppIdKey = "MicrosoftAppId";

    /// <summary>The setting for the tenant.</summary>
    public const string MicrosoftAppTenantIdKey = "MicrosoftAppTenantId";

    /// <summary>Credentials of nobody: calls carry no token.</summary>
    public static readonly MicrosoftAppCredentials Empty = new(null, null);

    /// <summary>Credentials of this app id and client secret.</summary>
    public MicrosoftAppCredentials(string appId, string password, HttpClient customHttpClient = null, ILogger logger = null, string oAuthScope = null)
        : this(appId, password, null, customHttpClient, logger, oAuthScope)
    {
    }

    /// <summary>Credentials of this app id and client secret.</summary>
    public MicrosoftAppCredentials(string appId, string password, string channelAuthTenant, HttpClient customHttpClient = null, ILogger logger = null, string oAuthScope = null)
        : base(channelAuthTenant, customHttpClient, logger, oAuthScope)
    {
        MicrosoftAppId = appId;
        MicrosoftAppPassword = password;
    }

    /// <summary>The client secret.</summary>
    public string MicrosoftAppPassword { get; set; }

    /// <inheritdoc/>
    protected override Lazy<IAuthenticator> BuildIAuthenticator() => new(() => new ClientSecretAuthenticator(
        CustomHttpClient ?? SharedHttp.Client,
        OAuthEndpoint,
        MicrosoftAppId,
        MicrosoftAppPassword,
        OAuthScope,
        TimeProvider.System));
}
