namespace OrderBot.Faults.Host;

/// <summary>What goes out to a channel by HTTP, with a death waiting before and after each call.</summary>
internal sealed class MortalSends(Death death) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        death.Moment();
        var answer = await base.SendAsync(request, cancellationToken);
        death.Moment();
        return answer;
    }
}
