using OrderBot.Dialogs.Talk;

namespace OrderBot.Dialogs.OrderStatus;

/// <summary>"Do I have any open requests?": which orders wait for a supplier's answer is asked, and nothing is to be done.</summary>
public static class OpenRequests
{
    private const int MostSpaces = 12;

    private static readonly SaidWords Named = SaidWords.Load("SaidOfOrders", "open.requests");
    private static readonly SaidWords Told = SaidWords.Load("SaidOfOrders", "open.requests.told");
    private static readonly SaidWords Beginnings = SaidWords.Load("SaidOfOrders", "open.requests.asking");

    /// <summary>"Yesterday I asked you to cancel an order": it is told of one that was made, and no other is wanted.</summary>
    public static bool AreToldOf(string text) =>
        text.AsSpan().Trim().Count(' ') <= MostSpaces && Told.AreIn(text) && !text.AsSpan().ContainsAnyInRange('0', '9');

    public static bool AreAskedFor(string text) =>
        text.AsSpan().Trim().Count(' ') <= MostSpaces && Named.AreIn(text) && (Beginnings.Begin(text) || text.Contains('?', StringComparison.Ordinal));
}
