namespace OrderBot.Dialogs.Talk;

/// <summary>The orders of the list that the buyer saw when this was said: "the second one" is the second of them.</summary>
public sealed record ShownOrders(IReadOnlyList<string> Numbers);
