using System.Globalization;
using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// A bot's identity towards channels: puts its token on each call. The token goes over https only, or to this machine.
/// </summary>
/// <seealso href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication"/>
public abstract class AppCredentials
{
    private readonly string scope;
    private Lazy<IAuthenticator> authenticator;

    /// <summary>Credentials without an app id yet.</summary>
    public AppCredentials(string channelAuthTenant = null, HttpClient customHttpClient = null, ILogger logger = null)
        : this(channelAuthTenant, customHttpClient, logger, null)
    {
    }

    /// <summary>Credentials without an app id yet.</summary>
    public AppCredentials(string channelAuthTenant = null, HttpClient customHttpClient = null, ILogger logger = null, string oAuthScope = null)
    {
        ChannelAuthTenant = channelAuthTenant;
        CustomHttpClient = customHttpClient;
        Logger = logger;
        scope = string.IsNullOrWhiteSpace(oAuthScope) ? null : oAuthScope;
    }

    /// <summary>The bot's app id; null or empty: calls carry no token.</summary>
    public string MicrosoftAppId { get; set; }

    /// <summary>The tenant that the token is got from.</summary>
    public virtual string ChannelAuthTenant
    {
        get => string.IsNullOrEmpty(AuthTenant) ? DefaultChannelAuthTenant : AuthTenant;
        set => AuthTenant = value;
    }

    /// <summary>Where the token is got.</summary>
    public virtual string OAuthEndpoint => string.Format(CultureInfo.InvariantCulture, ToChannelFromBotLoginUrlTemplate, ChannelAuthTenant);

    /// <summary>Whether the login service must be a known one.</summary>
    public virtual bool ValidateAuthority => true;

    /// <summary>What the token is for.</summary>
    public virtual string OAuthScope => scope ?? ToChannelFromBotOAuthScope;

    /// <summary>The tenant that was set; null: <see cref="DefaultChannelAuthTenant"/> holds.</summary>
    protected string AuthTenant { get; set; }

    /// <summary>Makes the calls for the token; null: one that all share.</summary>
    protected HttpClient CustomHttpClient { get; set; }

    /// <summary>Where it notes what goes wrong; null: nowhere.</summary>
    protected ILogger Logger { get; set; }

    /// <summary>The tenant unless another is set.</summary>
    protected virtual string DefaultChannelAuthTenant => AuthenticationConstants.DefaultChannelAuthTenant;

    /// <summary>What the token is for unless something else is set.</summary>
    protected virtual string ToChannelFromBotOAuthScope => AuthenticationConstants.ToChannelFromBotOAuthScope;

    /// <summary>Where the token is got; {0} stands for the tenant.</summary>
    protected virtual string ToChannelFromBotLoginUrlTemplate => AuthenticationConstants.ToChannelFromBotLoginUrlTemplate;

    /// <summary>Puts the bot's token on the request; without an app id the request goes as it is.</summary>
    /// <exception cref="InvalidOperationException">The token would travel in the open.</exception>
    public virtual async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(MicrosoftAppId) || MicrosoftAppId == AuthenticationConstants.AnonymousSkillAppId)
        {
            return;
        }

        if (request.RequestUri is { } address && address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback)
        {
            throw new InvalidOperationException("The bot's token is sent over https only.");
        }

        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await GetTokenAsync().ConfigureAwait(false));
    }

    /// <summary>The bot's token; kept until it nears its end, unless a new one is demanded.</summary>
    public async Task<string> GetTokenAsync(bool forceRefresh = false)
    {
        var source = LazyInitializer.EnsureInitialized(ref authenticator, BuildIAuthenticator);
        return (await source.Value.GetTokenAsync(forceRefresh).ConfigureAwait(false)).AccessToken;
    }

    /// <summary>Does nothing: which addresses may be called is decided by validated tokens alone.</summary>
    public static void TrustServiceUrl(string serviceUrl)
    {
    }

    /// <inheritdoc cref="TrustServiceUrl(string)"/>
    public static void TrustServiceUrl(string serviceUrl, DateTime expirationTime)
    {
    }

    /// <summary>Always true: kept for callers of old.</summary>
    public static bool IsTrustedServiceUrl(string serviceUrl) => true;

    /// <summary>What gets the token; called once.</summary>
    protected abstract Lazy<IAuthenticator> BuildIAuthenticator();
}
