namespace OrderBot.Dialogs.Talk;

/// <summary>"Both", "all of them", said to a list of several orders.</summary>
public static class AllOfThem
{
    private const int MostSpaces = 6;

    /// <summary>More are a list to choose from.</summary>
    private const int Most = 4;

    private static readonly SaidWords All = SaidWords.Load("Said", "all");
    private static readonly SaidWords Not = SaidWords.Load("Said", "all.not");

    public static bool Are(string text, ShownOrders? shown) =>
        shown is { Numbers.Count: > 1 and <= Most } && text.AsSpan().Trim().Count(' ') <= MostSpaces && All.AreIn(text) && !Not.AreIn(text);
}
