namespace OrderBot.Orders.Http;

/// <summary>Where an order service of one's own answers by openapi.yaml, and how patient its caller is.</summary>
/// <param name="Url">Without the document's paths, as "https://shop.example.com/shop/api".</param>
/// <param name="Key">The bearer credential.</param>
public sealed record OrdersUrlSettings(Uri Url, string Key)
{
    /// <summary>For one try; a wait for events comes on top.</summary>
    public TimeSpan OneTry { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>For a call with all its repeats; a wait for events comes on top.</summary>
    public TimeSpan InAll { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Before the first repeat; then longer.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>How long nobody is called after most calls of half a minute have failed.</summary>
    public TimeSpan Rest { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>So many calls in half a minute are needed before resting.</summary>
    public int FewestBeforeRest { get; init; } = 10;
}
