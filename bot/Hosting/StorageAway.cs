using OrderBot.Storage;

namespace OrderBot;

/// <summary>While the database is away every call is told so, and when to come again; nothing of it was done.</summary>
public sealed partial class StorageAway(RequestDelegate next, ILogger<StorageAway> log)
{
    public async Task InvokeAsync(HttpContext http)
    {
        try
        {
            await next(http);
        }
        catch (Exception failure) when (StorageFailure.Is(failure) && !http.Response.HasStarted)
        {
            Refused(failure.GetType().Name, http.GetEndpoint()?.DisplayName);
            http.Response.Clear();
            http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            http.Response.Headers.RetryAfter = "1";
        }
    }

    [LoggerMessage(LogLevel.Warning, "The database is away ({Failure}); {Endpoint} answered 503.")]
    private partial void Refused(string failure, string? endpoint);
}
