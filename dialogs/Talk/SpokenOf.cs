namespace OrderBot.Dialogs.Talk;

/// <summary>The order last spoken of: what "it", "that one" and the buttons under an answer mean.</summary>
/// <param name="several">Those spoken of one after another until now, in that order; the last of them is <paramref name="order"/>.</param>
public sealed class SpokenOf(string? order, bool isFresh, IReadOnlyList<string> several)
{
    /// <summary>Orders that were spoken of one after another: "the first one" is the first of them. Empty when it was only one.</summary>
    public IReadOnlyList<string> Several { get; } = isFresh && several.Count > 1 ? several : [];

    /// <summary>The other of two; null when there are not two.</summary>
    public string? Other => Several is [var one, var two] ? (one == Order ? two : one) : null;

    /// <summary>Its number; null before any was spoken of.</summary>
    public string? Order { get; private set; } = order;

    /// <summary>Whether it was spoken of a turn or two before this one.</summary>
    public bool IsFresh { get; } = isFresh;

    /// <summary>Whether it was spoken of in this turn.</summary>
    public bool IsNew { get; private set; }

    public void Is(string number) => (Order, IsNew) = (number, true);

    /// <summary>Another order is meant.</summary>
    public void IsNot() => Order = null;
}
