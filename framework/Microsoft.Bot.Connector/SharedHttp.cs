namespace Microsoft.Bot.Connector;

/// <summary>The one HTTP client for callers that bring none; connections are renewed so that DNS changes are seen.</summary>
internal static class SharedHttp
{
    public static readonly HttpClient Client = new(NewHandler());

    public static SocketsHttpHandler NewHandler() => new() { PooledConnectionLifetime = TimeSpan.FromMinutes(5) };
}
