using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <summary>
/// Calls a channel: JSON in UTF-8, the bot's token on each call, at most three more attempts after 429 and 5xx,
/// waiting as Retry-After says; a wait longer than ten seconds is not waited for.
/// </summary>
/// <param name="baseUri">The service address.</param>
/// <param name="credentials">Whose token goes with each call; null: none.</param>
/// <param name="http">Gives the client on the first call: many turns make none.</param>
/// <param name="clock">For the waits; the system's when null.</param>
internal sealed class ConnectorCalls(Uri baseUri, AppCredentials credentials, Func<HttpClient> http, TimeProvider clock = null)
{
    private const int MoreAttempts = 3;
    private static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);
    private static readonly MediaTypeHeaderValue Json = new("application/json") { CharSet = "utf-8" };

    private readonly TimeProvider clock = clock ?? TimeProvider.System;
    private HttpClient client;

    public Uri BaseUri { get; set; } = baseUri;

    public HttpClient Http => client ??= http();

    public async Task<T> AskAsync<T>(HttpMethod method, string path, object body, CancellationToken cancellationToken)
        where T : class
    {
        var bytes = await SendAsync(method, path, body, cancellationToken).ConfigureAwait(false);
        return bytes.Length == 0 ? null : Understand(bytes, static utf8 => SchemaJson.Read<T>(utf8));
    }

    public async Task<IList<T>> AskListAsync<T>(string path, CancellationToken cancellationToken)
        where T : class
    {
        var bytes = await SendAsync(HttpMethod.Get, path, null, cancellationToken).ConfigureAwait(false);
        return bytes.Length == 0 ? [] : Understand(bytes, static utf8 => SchemaJson.ReadList<T>(utf8));
    }

    /// <summary>The response's body.</summary>
    /// <exception cref="ErrorResponseException">The channel refused, or went on failing.</exception>
    public async Task<byte[]> SendAsync(HttpMethod method, string path, object body, CancellationToken cancellationToken)
    {
        var address = Address(path);
        var content = body is null ? null : SchemaJson.Write(body);
        for (var attempt = 0; ; attempt++)
        {
            using var request = new HttpRequestMessage(method, address);
            request.Headers.TryAddWithoutValidation("User-Agent", "Microsoft-BotFramework/3.1");
            request.Headers.TryAddWithoutValidation("Accept", "*/*");
            if (content is not null)
            {
                request.Content = new ByteArrayContent(content);
                request.Content.Headers.ContentType = Json;
            }

            if (credentials is not null)
            {
                await credentials.ProcessHttpRequestAsync(request, cancellationToken).ConfigureAwait(false);
            }

            using var response = await Http.SendAsync(request, cancellationToken).ConfigureAwait(false);
            if (response.IsSuccessStatusCode)
            {
                return await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
            }

            if (attempt == MoreAttempts || !MayPass(response.StatusCode) || WaitFor(response, attempt) is not { } wait)
            {
                throw await RefusalAsync(response, cancellationToken).ConfigureAwait(false);
            }

            await Task.Delay(wait, clock, cancellationToken).ConfigureAwait(false);
        }
    }

    public Uri Address(string path)
    {
        var root = BaseUri.AbsoluteUri;
        return new Uri(root.EndsWith('/') ? root + path : $"{root}/{path}");
    }

    private static bool MayPass(HttpStatusCode status) => status == HttpStatusCode.TooManyRequests || (int)status >= 500;

    private TimeSpan? WaitFor(HttpResponseMessage response, int attempt)
    {
        var wait = response.Headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - clock.GetUtcNow(),
            _ => FirstWait * (1 << attempt),
        };
        return wait > LongestWait ? null : wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }

    private static T Understand<T>(byte[] bytes, Func<byte[], T> read)
    {
        try
        {
            return read(bytes);
        }
        catch (JsonException problem)
        {
            throw new ErrorResponseException("The channel's answer is not what the protocol says.", problem);
        }
    }

    private static async Task<ErrorResponseException> RefusalAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        ErrorResponse body = null;
        try
        {
            body = SchemaJson.Read<ErrorResponse>(await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false));
        }
        catch (JsonException)
        {
            // Gateways answer in HTML; the status tells enough.
        }

        return new ErrorResponseException(string.Create(CultureInfo.InvariantCulture, $"Operation returned an invalid status code '{response.StatusCode}'"))
        {
            Body = body,
            Status = (int)response.StatusCode,
        };
    }
}
