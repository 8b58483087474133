using OrderBot.Dialogs.Talk;

namespace OrderBot.Dialogs.CancelPaidOrder;

/// <summary>The reason that was given last in this conversation.</summary>
public sealed record LastReason(string Words)
{
    private static readonly SaidWords Same = SaidWords.Load("SaidNoReason", "reason.same");

    private const int MostSpaces = 5;

    private static readonly SaidWords InPassing = SaidWords.Load("SaidNoReason", "reason.same.in");

    /// <summary>"Same reason", "now the headphones, same reason".</summary>
    public static bool IsMeant(string text) => Same.Are(text) || (text.AsSpan().Trim().Count(' ') <= MostSpaces && InPassing.AreIn(text));
}
