using OrderBot.Dialogs.Talk;

namespace OrderBot.Dialogs.CancelPaidOrder;

/// <summary>The reason that was given last in this conversation.</summary>
public sealed record LastReason(string Words)
{
    private static readonly SaidWords Same = SaidWords.Load("SaidNoReason", "reason.same");

    /// <summary>"Same reason".</summary>
    public static bool IsMeant(string text) => Same.Are(text);
}
