namespace OrderBot.Orders;

/// <summary>A buyer's request that the supplier cancel an order.</summary>
/// <param name="RequestedAt">When it was made.</param>
/// <param name="Reason">The buyer's words.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="SettledAt">When it stopped being open; null while it is.</param>
public sealed record CancellationRequest(DateTimeOffset RequestedAt, string Reason, RequestOutcome Outcome, DateTimeOffset? SettledAt = null);

/// <summary>What became of a request to cancel.</summary>
public enum RequestOutcome
{
    Open,
    Agreed,
    Refused,
    Withdrawn,

    /// <summary>The supplier shipped while the request was open.</summary>
    ShippedMeanwhile,
}
