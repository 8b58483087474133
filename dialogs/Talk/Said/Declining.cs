namespace OrderBot.Dialogs.Talk;

/// <summary>"Never mind", "no, I'll wait then", "leave it that way": it wants nothing to be done.</summary>
public static class Declining
{
    private const int MostSpaces = 8;

    private static readonly SaidWords Leads = SaidWords.Load("Said", "declining.leads");
    private static readonly SaidWords Beginnings = SaidWords.Load("Said", "declining");
    private static readonly SaidWords No = SaidWords.Load("Said", "declining.no");
    private static readonly SaidWords BareNo = SaidWords.Load("Said", "declining.bare");
    private static readonly SaidWords Urges = SaidWords.Load("Said", "declining.urges");

    /// <summary>Said to nothing in particular.</summary>
    public static bool Is(string text)
    {
        if (text.AsSpan().ContainsAny("?0123456789") || text.AsSpan().Trim().Count(' ') > MostSpaces)
        {
            return false;
        }

        var rest = Leads.Without(text);
        return Beginnings.Begin(rest) || No.Begin(rest) || (rest.Length < text.Length && BareNo.Are(rest));
    }

    /// <summary>Said where a yes is waited for.</summary>
    public static bool IsOfAnAct(string text) => Is(text) && !Urges.AreIn(text);
}
