namespace OrderBot.Dialogs.Talk;

/// <summary>Whether a text asks something: in some words, with a question mark or as questions begin; "what?" and "are you sure?" ask nothing that could be looked up.</summary>
public static class Asking
{
    private const int FewestSpaces = 2;

    private static readonly SaidWords Beginnings = SaidWords.Load("Said", "asking");
    private static readonly SaidWords Joins = SaidWords.Load("Said", "asking.joins");
    private static readonly SaidWords Doubts = SaidWords.Load("Said", "asking.surely");
    private static readonly SaidWords WhetherPossible = SaidWords.Load("Said", "asking.possible");
    private static readonly SaidWords Sentences = SaidWords.Load("Said", "asking.sentence");
    private static readonly SaidWords Parts = SaidWords.Load("Said", "asking.part");
    private static readonly SaidWords Plain = SaidWords.Load("Said", "asking.plainly");
    private static readonly SaidWords Mine = SaidWords.Load("Said", "asking.mine");

    public static bool Something(string text)
    {
        var said = text.AsSpan().Trim();
        return said.Count(' ') >= FewestSpaces && !Doubts.Begin(said) && (said.Contains('?') || Beginnings.Begin(said) || Beginnings.Begin(Joins.Without(said)));
    }

    /// <summary>Whether its last sentence asks; "one is cheaper elsewhere, can you believe it?" tells.</summary>
    public static bool AtTheEnd(string text)
    {
        var said = text.AsSpan().TrimEnd(" !.)");
        if (!Something(text) || !said.EndsWith('?'))
        {
            return false;
        }

        var sentence = said.TrimEnd('?');
        sentence = sentence[(sentence.LastIndexOfAny(".!?;\n") + 1)..];
        return Sentences.Begin(Joins.Without(sentence)) || Parts.Begin(sentence[(sentence.LastIndexOf(',') + 1)..]);
    }

    /// <summary>Whether it begins as nothing but a question does, with a sign at its end or without.</summary>
    public static bool Plainly(string text) => text.AsSpan().Trim().Count(' ') >= FewestSpaces && Plain.Begin(text);

    /// <summary>Whether it asks if something can be done at all, and nothing of one's own: "can one cancel after paying?".</summary>
    public static bool InGeneral(string text) => WhetherPossible.AreIn(text) && !Mine.AreIn(text) && !text.AsSpan().ContainsAnyInRange('0', '9');
}
