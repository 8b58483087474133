using System.Globalization;
using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// A bot's identity towards channels: puts its token on each call. The token goes over https only, or to this machine.
/// </summary>
public abstract class AppCredentials
{
    private readonly string scope;
    private Lazy<IAuthenticator> authenticator;

    public AppCredentials(string channelAuthTenant = null, HttpClient customHttpClient = null, ILogger logger = null)
        : this(channelAuthTenant, customHttpClient, logger, null)
    {
    }

    public AppCredentials(string channelAuthTenant = null, HttpClient customHttpClient = null, ILogger logger = null, string oAuthScope = null)
    {
        ChannelAuthTenant = channelAuthTenant;
        CustomHttpClient = customHttpClient;
        Logger = logger;
        scope = string.IsNullOrWhiteSpace(oAuthScope) ? null : oAuthScope;
    }

    public string MicrosoftAppId { get; set; }

    public virtual string ChannelAuthTenant
    {
        get => string.IsNullOrEmpty(AuthTenant) ? DefaultChannelAuthTenant : AuthTenant;
        set => AuthTenant = value;
    }

    public virtual string OAuthEndpoint => string.Format(CultureInfo.InvariantCulture, ToChannelFromBotLoginUrlTemplate, ChannelAuthTenant);

    public virtual bool ValidateAuthority => true;

    public virtual string OAuthScope => scope ?? ToChannelFromBotOAuthScope;

    protected string AuthTenant { get; set; }

    protected HttpClient CustomHttpClient { get; set; }

    protected ILogger Logger { get; set; }

    protected virtual string DefaultChannelAuthTenant => AuthenticationConstants.DefaultChannelAuthTenant;

    protected virtual string ToChannelFromBotOAuthScope => AuthenticationConstants.ToChannelFromBotOAuthScope;

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

    protected abstract Lazy<IAuthenticator> BuildIAuthenticator();
}
