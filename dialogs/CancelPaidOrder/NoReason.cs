using OrderBot.Dialogs.Consent;
using OrderBot.Dialogs.Talk;

namespace OrderBot.Dialogs.CancelPaidOrder;

/// <summary>Reads an answer to "why?" that gives no reason: the buyer would rather not say, or only urges.</summary>
public static class NoReason
{
    private static readonly SaidWords None = SaidWords.Load("SaidNoReason", "reason.none");
    private static readonly SaidWords Keeping = SaidWords.Load("SaidNoReason", "keeping");

    /// <summary>Signs, and nothing that a supplier could read.</summary>
    private const int FewestLetters = 2;

    public static bool In(string text) => None.Are(text) || text.AsSpan().Trim().TrimEnd(".!?,").Length < FewestLetters;

    /// <summary>"Don't cancel it, I keep it" is said instead of a reason.</summary>
    public static bool IsKeeping(string text) => ConsentReader.Read(text).Answer == ConsentAnswer.No && !In(text) && Keeping.AreIn(text);
}
