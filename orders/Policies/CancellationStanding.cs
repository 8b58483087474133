namespace OrderBot.Orders;

/// <summary>Where an order stands when its buyer wants to cancel it.</summary>
/// <param name="From">With TooEarly: the instant from which it can be asked.</param>
public sealed record CancellationStanding(CancellationChance Chance, DateTimeOffset? From = null);

/// <summary>Whether a cancellation can be asked for.</summary>
public enum CancellationChance
{
    Possible,

    /// <summary>The card payment is being verified.</summary>
    TooEarly,

    /// <summary>A request is open.</summary>
    AlreadyRequested,

    /// <summary>A request was refused and the supplier was not written to since.</summary>
    RefusedBefore,
    AlreadyCancelled,

    /// <summary>On its way or arrived.</summary>
    Shipped,

    /// <summary>Not paid: it goes by itself.</summary>
    Unpaid,
}
