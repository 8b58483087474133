namespace OrderBot.Faults.Tests.Bots;

/// <summary>Sends each request to any of the replicas, as a balancer would that does not know which of them live.</summary>
internal sealed class AnyDoor(Random fate, string[] urls) : DelegatingHandler(new HttpClientHandler())
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string url;
        lock (fate)
        {
            url = urls[fate.Next(urls.Length)];
        }

        request.RequestUri = new Uri(new Uri(url), request.RequestUri!.PathAndQuery);
        return base.SendAsync(request, cancellationToken);
    }
}
