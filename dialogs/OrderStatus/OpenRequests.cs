using OrderBot.Dialogs.Talk;

namespace OrderBot.Dialogs.OrderStatus;

/// <summary>"Do I have any open requests?": which orders wait for a supplier's answer is asked, and nothing is to be done.</summary>
public static class OpenRequests
{
    private const int MostSpaces = 12;

    private static readonly SaidWords Named = SaidWords.Load("SaidOfOrders", "open.requests");
    private static readonly SaidWords Beginnings = SaidWords.Load("SaidOfOrders", "open.requests.asking");

    public static bool AreAskedFor(string text) =>
        text.AsSpan().Trim().Count(' ') <= MostSpaces && Named.AreIn(text) && (Beginnings.Begin(text) || text.Contains('?', StringComparison.Ordinal));
}
