using Microsoft.AspNetCore.Http.Features;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using OrderBot.Turns;

namespace OrderBot.Channels.Connector;

/// <summary>/api/messages: Bot Connector activities, as Azure Bot Service and Bot Framework Emulator send them.</summary>
public static class ConnectorEndpoint
{
    private const string Json = "application/json";
    private const int MostBytes = 256 * 1024;

    public static void MapConnector(this IEndpointRouteBuilder app, bool hasCredentials) =>
        app.MapPost("/api/messages", http => ReceiveAsync(http, app.ServiceProvider, hasCredentials));

    /// <param name="services">The host's own: what a call needs is there once, and a scope for each call would be work for nothing.</param>
    private static async Task ReceiveAsync(HttpContext http, IServiceProvider services, bool hasCredentials)
    {
        if (http.Request.ContentLength > MostBytes)
        {
            Refusals.Refuse(http, StatusCodes.Status413PayloadTooLarge, $"An activity has at most {MostBytes} bytes.");
            return;
        }

        if (!hasCredentials && Refusal(http) is var (status, why))
        {
            Refusals.Refuse(http, status, why);
            return;
        }

        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } body)
        {
            body.MaxRequestBodySize = MostBytes;
        }

        services.GetRequiredService<TalkLimits>().Watch(http);

        // A turn that began is finished, also when its caller is gone.
        var response = new LettingGo(http.Response);
        try
        {
            var (adapter, bot) = (services.GetRequiredService<CloudAdapter>(), services.GetRequiredService<IBot>());
            if (!await services.GetRequiredService<Patience>().AnswerAsync(() => adapter.ProcessAsync(http.Request, response, bot, CancellationToken.None)))
            {
                response.Go();
            }
        }
        catch (BadHttpRequestException refused) when (!http.Response.HasStarted)
        {
            Refusals.Refuse(http, refused.StatusCode, refused.Message);
        }
    }

    /// <summary>Without credentials only this machine is answered, and only at this machine's address.</summary>
    private static (int Status, string Why)? Refusal(HttpContext http)
    {
        if (!Loopback.IsDirect(http) || !Loopback.IsOwnPage(http))
        {
            return (StatusCodes.Status403Forbidden, $"Without credentials only this machine is answered, and nothing that came through a proxy, a tunnel or another site's page. For others set {SettingNames.AppId}.");
        }

        // Keeps web pages out: a browser asks before it sends this type to another origin.
        return http.Request.ContentType is Json or Json + "; charset=utf-8" || http.Request.HasJsonContentType() ? null : (StatusCodes.Status415UnsupportedMediaType, "An activity is sent with Content-Type: application/json.");
    }
}
