using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using OrderBot.Storage;
using OrderBot.Turns;
using OrderBot.Wire;

namespace OrderBot.Channels.Connector;

/// <summary>/api/messages: Bot Connector activities, as Azure Bot Service and Bot Framework Emulator send them.</summary>
public static class ConnectorEndpoint
{
    private const int MostBytes = 256 * 1024;

    public static void MapConnector(this IEndpointRouteBuilder app, bool hasCredentials) =>
        app.MapPost("/api/messages", (HttpContext http, CloudAdapter adapter, IBot bot, Patience patience) => ReceiveAsync(http, adapter, bot, patience, hasCredentials));

    private static async Task ReceiveAsync(HttpContext http, CloudAdapter adapter, IBot bot, Patience patience, bool hasCredentials)
    {
        if (http.Request.ContentLength > MostBytes)
        {
            http.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return;
        }

        if (!hasCredentials && await RefusalAsync(http) is { } status)
        {
            http.Response.StatusCode = status;
            return;
        }

        http.RequestServices.GetRequiredService<TalkLimits>().Watch(http);

        // A turn that began is finished, also when its caller is gone.
        var response = new LettingGo(http.Response);
        if (!await patience.AnswerAsync(() => adapter.ProcessAsync(http.Request, response, bot, CancellationToken.None)))
        {
            response.Go();
        }
    }

    /// <summary>Without credentials only this machine is answered, and only at this machine's address.</summary>
    private static async Task<int?> RefusalAsync(HttpContext http)
    {
        if (!Loopback.IsDirect(http) || !Loopback.IsOwnPage(http))
        {
            return StatusCodes.Status403Forbidden;
        }

        // Keeps web pages out: a browser asks before it sends this type to another origin.
        if (!http.Request.HasJsonContentType())
        {
            return StatusCodes.Status415UnsupportedMediaType;
        }

        http.Request.EnableBuffering(MostBytes, MostBytes);
        try
        {
            // Looked at as the adapter will read it: JSON can say the same name twice, in small and in capital letters.
            var activity = await ActivityJson.TryReadAsync(http.Request.Body, http.RequestAborted);
            http.Request.Body.Position = 0;
            return activity is null or { Conversation.Id: null or "" } or { From.Id: null or "" } or { ChannelId: null or "" } or { Conversation: null } or { From: null }
                ? StatusCodes.Status400BadRequest
                : IsLoopback(activity.ServiceUrl) ? null : StatusCodes.Status403Forbidden;
        }
        catch (IOException)
        {
            return StatusCodes.Status413PayloadTooLarge;
        }
    }

    private static bool IsLoopback(string? serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.IsLoopback;
}
