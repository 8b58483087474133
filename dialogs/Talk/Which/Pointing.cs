namespace OrderBot.Dialogs.Talk;

/// <summary>Whether a sentence points back at what was spoken of, or away from it.</summary>
public static class Pointing
{
    private static readonly SaidWords Back = SaidWords.Load("Said", "pointing.back");
    private static readonly SaidWords Other = SaidWords.Load("Said", "pointing.other");
    private static readonly SaidWords Away = SaidWords.Load("Said", "pointing.away");

    /// <summary>Whether it points at the other one of two.</summary>
    public static bool IsToOther(string text) => Other.AreIn(text);

    public static bool IsBack(string text) => Back.AreIn(text);

    public static bool IsAway(string text) => Away.AreIn(text);
}
