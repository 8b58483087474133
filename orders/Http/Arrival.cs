using System.Net;

namespace OrderBot.Orders.Http;

/// <summary>
/// Watches each try: one that was never connected, or was plainly answered, leaves no doubt; any other end does.
/// The whole answer is read here, so that its time is counted and a cut one is repeated.
/// </summary>
internal sealed class Arrival : DelegatingHandler
{
    private const long Longest = 8 * 1024 * 1024;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var journey = Journey.Of(request);
        var before = journey.MaybeArrived;
        journey.MaybeArrived = true;
        try
        {
            var answer = await base.SendAsync(request, cancellationToken);
            try
            {
                await answer.Content.LoadIntoBufferAsync(Longest, cancellationToken);
            }
            catch
            {
                answer.Dispose();
                throw;
            }

            if (answer.StatusCode < HttpStatusCode.InternalServerError && answer.StatusCode != HttpStatusCode.RequestTimeout)
            {
                journey.MaybeArrived = before;
            }

            return answer;
        }
        catch (HttpRequestException failure) when (failure.HttpRequestError is HttpRequestError.ConnectionError
            or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError)
        {
            journey.MaybeArrived = before;
            throw;
        }
    }
}
