using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// Lets a bot be reached by Bot Connector channels and the Emulator over HTTP POST. The response is 200, or what an invoke
/// answers, or the replies when the activity expects them in the body; 400 when the body is no activity, 401 when the sender
/// is not who the token must prove, 405 for other methods.
/// </summary>
public class CloudAdapter : CloudAdapterBase, IBotFrameworkHttpAdapter
{
    /// <summary>Without credentials: nobody is asked who they are.</summary>
    public CloudAdapter()
        : this(BotFrameworkAuthenticationFactory.Create())
    {
    }

    /// <summary>With this authentication, or with that of the settings.</summary>
    public CloudAdapter(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = null)
        : base(botFrameworkAuthentication, logger)
    {
    }

    /// <summary>With this authentication, or with that of the settings.</summary>
    public CloudAdapter(IConfiguration configuration, IHttpClientFactory httpClientFactory = null, ILogger logger = null)
        : this(new ConfigurationBotFrameworkAuthentication(configuration, httpClientFactory: httpClientFactory, logger: logger), logger)
    {
    }

    /// <summary>Answers a request of a channel: lets the bot handle its activity once the sender is proven (401 otherwise).</summary>
    public async Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        ArgumentNullException.ThrowIfNull(httpResponse);
        ArgumentNullException.ThrowIfNull(bot);

        if (!HttpMethods.IsPost(httpRequest.Method))
        {
            httpResponse.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        var activity = await ReadAsync(httpRequest, cancellationToken).ConfigureAwait(false);
        if (string.IsNullOrEmpty(activity?.Type))
        {
            httpResponse.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        try
        {
            var invokeResponse = await ProcessActivityAsync(httpRequest.Headers.Authorization, activity, bot.OnTurnAsync, cancellationToken).ConfigureAwait(false);
            await WriteAsync(httpResponse, invokeResponse, cancellationToken).ConfigureAwait(false);
        }
        catch (UnauthorizedAccessException refusal)
        {
            Logger.LogWarning("A request was refused: {Reason}", refusal.Message);
            httpResponse.StatusCode = StatusCodes.Status401Unauthorized;
        }
    }

    private static async ValueTask<Activity> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var body = request.BodyReader;
        try
        {
            var read = await body.ReadAsync(cancellationToken).ConfigureAwait(false);
            while (!read.IsCompleted)
            {
                body.AdvanceTo(read.Buffer.Start, read.Buffer.End);
                read = await body.ReadAsync(cancellationToken).ConfigureAwait(false);
            }

            try
            {
                return SchemaJson.ReadActivity(read.Buffer);
            }
            finally
            {
                body.AdvanceTo(read.Buffer.End);
            }
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static async ValueTask WriteAsync(HttpResponse response, InvokeResponse invokeResponse, CancellationToken cancellationToken)
    {
        if (invokeResponse is null)
        {
            response.StatusCode = StatusCodes.Status200OK;
            return;
        }

        response.StatusCode = invokeResponse.Status;
        if (invokeResponse.Body is null)
        {
            return;
        }

        var scratch = JsonScratch.Rent();
        JsonAny.Write(scratch.Writer, invokeResponse.Body);
        var utf8 = scratch.Written;
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = utf8.Length;

        // In one piece, so that the server writes it behind the headers without a buffer between.
        await response.BodyWriter.WriteAsync(utf8, cancellationToken).ConfigureAwait(false);
        scratch.Return();
    }
}
