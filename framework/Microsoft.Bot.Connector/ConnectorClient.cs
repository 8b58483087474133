using Microsoft.Bot.Connector.Authentication;

namespace Microsoft.Bot.Connector;

/// <summary>Speaks to the channel at one service address, in the name of one bot.</summary>
public class ConnectorClient : IConnectorClient
{
    private readonly HttpClient owned;

    public ConnectorClient(Uri baseUri, string microsoftAppId = null, string microsoftAppPassword = null, params DelegatingHandler[] handlers)
        : this(baseUri, new MicrosoftAppCredentials(microsoftAppId, microsoftAppPassword), addJwtTokenRefresher: true, handlers)
    {
    }

    public ConnectorClient(Uri baseUri, MicrosoftAppCredentials credentials, bool addJwtTokenRefresher = true, params DelegatingHandler[] handlers)
        : this(baseUri, credentials, customHttpClient: null, addJwtTokenRefresher, handlers)
    {
    }

    public ConnectorClient(Uri baseUri, MicrosoftAppCredentials credentials, HttpClient customHttpClient, bool addJwtTokenRefresher = true, params DelegatingHandler[] handlers)
        : this(baseUri, (AppCredentials)(addJwtTokenRefresher ? credentials : null), customHttpClient ?? Through(handlers))
    {
        owned = customHttpClient is null && handlers is { Length: > 0 } ? Calls.Http : null;
    }

    internal ConnectorClient(Uri baseUri, AppCredentials credentials, HttpClient http)
    {
        Calls = new ConnectorCalls(baseUri ?? throw new ArgumentNullException(nameof(baseUri)), credentials, http ?? SharedHttp.Client);
        Attachments = new Attachments(this);
        Conversations = new Conversations(this);
    }

    public Uri BaseUri
    {
        get => Calls.BaseUri;
        set => Calls.BaseUri = value ?? throw new ArgumentNullException(nameof(value));
    }

    public virtual IAttachments Attachments { get; }

    public virtual IConversations Conversations { get; }

    internal ConnectorCalls Calls { get; }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

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
