using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Polly;

namespace OrderBot.Orders.Http;

/// <summary>Carries calls to the service and its answers back; whatever goes wrong is one kind of exception.</summary>
internal sealed class ApiClient(HttpClient http)
{
    public async Task<ApiAnswer> SendAsync(ApiCall call, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(call.Method, call.Path) { Content = call.Body };
        if (call.Key is { } key)
        {
            request.Headers.Add("Idempotency-Key", key);
        }

        if (call.Version is { } version)
        {
            request.Headers.IfMatch.Add(new EntityTagHeaderValue(string.Create(CultureInfo.InvariantCulture, $"\"{version}\"")));
        }

        var writes = call.Method != HttpMethod.Get;
        var journey = new Journey(!writes || call.Key is not null, call.Waits);
        journey.Accompany(request);
        try
        {
            using var answer = await http.SendAsync(request, cancellationToken);
            return new ApiAnswer(answer.StatusCode, await answer.Content.ReadAsByteArrayAsync(cancellationToken), writes, journey.MaybeArrived);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or OperationCanceledException or ExecutionRejectedException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw new OrderServiceException("The order service cannot be reached or does not answer.", writes && journey.MaybeArrived, failure);
        }
    }
}

/// <summary>One call of the document.</summary>
internal sealed record ApiCall(HttpMethod Method, string Path)
{
    public HttpContent? Body { get; init; }

    /// <summary>The Idempotency-Key of a write that is safe to repeat.</summary>
    public string? Key { get; init; }

    /// <summary>The order's version that the buyer saw, for If-Match.</summary>
    public long? Version { get; init; }

    public TimeSpan Waits { get; init; }
}

/// <summary>What the service answered.</summary>
internal sealed record ApiAnswer(HttpStatusCode Status, byte[] Body, bool Writes, bool MaybeArrived)
{
    /// <summary>The body of an answer of this status.</summary>
    public T Read<T>(JsonTypeInfo<T> type, HttpStatusCode expected = HttpStatusCode.OK)
        where T : class
    {
        if (Status != expected)
        {
            throw Nonsense();
        }

        return TryRead(type) ?? throw Nonsense(done: true);
    }

    /// <summary>What the problem says became of the call; null when it is none of the document's.</summary>
    public Problem? Problem() => TryRead(OrdersJson.Default.Problem) is { Outcome: not null } problem ? problem : null;

    public OrderServiceException Nonsense(bool done = false) =>
        new(
            Status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden
                ? $"The order service does not let the bot in ({(int)Status})."
                : $"The order service answered {(int)Status} with what makes no sense.",
            Writes && (done || MaybeArrived));

    private T? TryRead<T>(JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(Body, type);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
