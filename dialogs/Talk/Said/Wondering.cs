namespace OrderBot.Dialogs.Talk;

/// <summary>What is said about a question instead of an answer: why it is asked, or that what it asks for is not at hand.</summary>
public static class Wondering
{
    /// <summary>A sentence that is longer tells more.</summary>
    private const int MostSpaces = 14;

    private static readonly SaidWords Why = SaidWords.Load("Said", "wondering");
    private static readonly SaidWords MereWhy = SaidWords.Load("Said", "wondering.mere");
    private static readonly SaidWords NotCome = SaidWords.Load("Said", "lacking.mail");
    private static readonly SaidWords Lacking = SaidWords.Load("Said", "lacking");

    private static readonly SaidWords Unwilling = SaidWords.Load("Said", "wondering.unwilling");
    private static readonly SaidWords How = SaidWords.Load("Said", "wondering.how");

    public static Wonder Of(string text) =>
        text.AsSpan().Trim().Count(' ') > MostSpaces ? Wonder.Nothing
        : MereWhy.Are(text) || Why.AreIn(text) ? Wonder.Why
        : Lacking.AreIn(text) ? Wonder.NotAtHand
        : NotCome.AreIn(text) ? Wonder.NotCome
        : Unwilling.AreIn(text) ? Wonder.Unwilling
        : How.AreIn(text) ? Wonder.How
        : Wonder.Nothing;
}

/// <summary>What a buyer wonders about a question.</summary>
public enum Wonder
{
    Nothing,

    /// <summary>Why it is asked, whether it must be answered, whether that is safe.</summary>
    Why,

    /// <summary>The answer is not known, or not at hand.</summary>
    NotAtHand,

    /// <summary>What was sent has not come.</summary>
    NotCome,

    /// <summary>It shall go without a sign-in.</summary>
    Unwilling,

    /// <summary>How it is done.</summary>
    How,
}
