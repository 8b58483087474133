using Polly;

namespace OrderBot.Orders.Http;

/// <summary>What has to be known of a call while it is on its way, over all its repeats.</summary>
internal sealed class Journey(bool safeToRepeat, TimeSpan waits)
{
    private static readonly HttpRequestOptionsKey<Journey> Key = new("OrderBot.Journey");

    public bool SafeToRepeat => safeToRepeat;

    /// <summary>How long the service was asked to wait with its answer.</summary>
    public TimeSpan Waits => waits;

    /// <summary>Whether the service may have done what was asked, without our having heard of it.</summary>
    public bool MaybeArrived { get; set; }

    public void Accompany(HttpRequestMessage request) => request.Options.Set(Key, this);

    public static Journey Of(HttpRequestMessage? request) =>
        request is not null && request.Options.TryGetValue(Key, out var journey) ? journey : new Journey(safeToRepeat: false, TimeSpan.Zero);

    public static Journey Of(ResilienceContext context) => Of(context.GetRequestMessage());
}
