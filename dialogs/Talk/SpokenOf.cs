namespace OrderBot.Dialogs.Talk;

/// <summary>The order last spoken of: what "it", "that one" and the buttons under an answer mean.</summary>
public sealed class SpokenOf(string? order, bool isFresh)
{
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
