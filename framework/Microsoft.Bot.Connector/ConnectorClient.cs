using System.Net.Http.Headers;
using System.Reflection;
using System.Runtime.InteropServices;
using Microsoft.Bot.Connector.Authentication;

namespace Microsoft.Bot.Connector;

/// <summary>Speaks to the channel at one service address, in the name of one bot.</summary>
public class ConnectorClient : IConnectorClient
{
    private readonly HttpClient owned;

    /// <summary>A client of this service address.</summary>
    public ConnectorClient(Uri baseUri, string microsoftAppId = null, string microsoftAppPassword = null, params DelegatingHandler[] handlers)
        : this(baseUri, new MicrosoftAppCredentials(microsoftAppId, microsoftAppPassword), addJwtTokenRefresher: true, handlers)
    {
    }

    /// <summary>A client of this service address.</summary>
    public ConnectorClient(Uri baseUri, MicrosoftAppCredentials credentials, bool addJwtTokenRefresher = true, params DelegatingHandler[] handlers)
        : this(baseUri, credentials, customHttpClient: null, addJwtTokenRefresher, handlers)
    {
    }

    /// <summary>A client of this service address.</summary>
    public ConnectorClient(Uri baseUri, MicrosoftAppCredentials credentials, HttpClient customHttpClient, bool addJwtTokenRefresher = true, params DelegatingHandler[] handlers)
        : this(baseUri, (AppCredentials)(addJwtTokenRefresher ? credentials : null), customHttpClient ?? Through(handlers))
    {
        owned = customHttpClient is not null || handlers is { Length: > 0 } ? Calls.Http : null;
    }

    /// <summary>A client at the public service address, in the name of these credentials.</summary>
    /// <param name="credentials">Whose token goes with each call.</param>
    /// <param name="httpClient">Makes the calls.</param>
    /// <param name="disposeHttpClient">Whether the client given is disposed of with this one.</param>
    public ConnectorClient(AppCredentials credentials, HttpClient httpClient, bool disposeHttpClient)
        : this(new Uri("https://api.botframework.com"), credentials, httpClient, disposeHttpClient)
    {
    }

    /// <summary>A client of this service address, in the name of these credentials.</summary>
    /// <param name="baseUri">The service address that the channel told.</param>
    /// <param name="credentials">Whose token goes with each call; null: none.</param>
    /// <param name="customHttpClient">Makes the calls; null: one that all share.</param>
    /// <param name="disposeHttpClient">Whether the client given is disposed of with this one.</param>
    public ConnectorClient(Uri baseUri, AppCredentials credentials, HttpClient customHttpClient, bool disposeHttpClient)
        : this(baseUri, credentials, customHttpClient)
    {
        owned = disposeHttpClient ? customHttpClient : null;
    }

    internal ConnectorClient(Uri baseUri, AppCredentials credentials, HttpClient http)
        : this(baseUri, credentials, http is null ? () => SharedHttp.Client : () => http)
    {
    }

    internal ConnectorClient(Uri baseUri, AppCredentials credentials, Func<HttpClient> http)
    {
        Calls = new ConnectorCalls(baseUri ?? throw new ArgumentNullException(nameof(baseUri)), credentials, http);
        Attachments = new Attachments(this);
        Conversations = new Conversations(this);
    }

    /// <summary>The service address.</summary>
    public Uri BaseUri
    {
        get => Calls.BaseUri;
        set => Calls.BaseUri = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Files that were sent.</summary>
    public virtual IAttachments Attachments { get; }

    /// <summary>What can be done in conversations.</summary>
    public virtual IConversations Conversations { get; }

    /// <summary>What makes the calls.</summary>
    public HttpClient HttpClient => Calls.Http;

    internal ConnectorCalls Calls { get; }

    /// <summary>The operating system that the bot runs on.</summary>
    public static string GetOsVersion() => RuntimeInformation.OSDescription;

    /// <summary>The processor that the bot runs on.</summary>
    public static string GetArchitecture() => RuntimeInformation.ProcessArchitecture.ToString();

    /// <summary>The runtime that the bot runs on, as ".NET 10.0.1".</summary>
    public static string GetASPNetVersion() => RuntimeInformation.FrameworkDescription;

    /// <summary>The version of the assembly that a client comes from.</summary>
    public static string GetClientVersion<T>(T client) => client.GetType().GetTypeInfo().Assembly.GetName().Version?.ToString();

    /// <summary>Has the client say with each call which framework and runtime it belongs to.</summary>
    public static void AddDefaultRequestHeaders(HttpClient httpClient)
    {
        ArgumentNullException.ThrowIfNull(httpClient);
        var runtime = GetASPNetVersion().Replace(" ", string.Empty, StringComparison.Ordinal);
        httpClient.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("Microsoft-BotFramework", "3.1"));
        httpClient.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue($"(BotBuilder .Net; {runtime})"));
        httpClient.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("*/*"));
        httpClient.DefaultRequestHeaders.ExpectContinue = false;
    }

    /// <summary>Lets go of the HTTP client, if it is this one's own.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Lets go of the HTTP client, if it is this one's own.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            owned?.Dispose();
        }
    }

    private static HttpClient Through(DelegatingHandler[] handlers)
    {
        if (handlers is not { Length: > 0 })
        {
            return null;
        }

        HttpMessageHandler next = SharedHttp.NewHandler();
        for (var at = handlers.Length - 1; at >= 0; at--)
        {
            handlers[at].InnerHandler = next;
            next = handlers[at];
        }

        return new HttpClient(next);
    }
}
