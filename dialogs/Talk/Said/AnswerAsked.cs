namespace OrderBot.Dialogs.Talk;

/// <summary>"Will they answer here?", "how long till someone comes?": it asks for an answer that was promised, and for no order.</summary>
public static class AnswerAsked
{
    private const int MostSpaces = 12;

    private static readonly SaidWords Beginnings = SaidWords.Load("Said", "answer.asking");
    private static readonly SaidWords Leads = SaidWords.Load("Said", "answer.leads");
    private static readonly SaidWords Answer = SaidWords.Load("Said", "answer.word");
    private static readonly SaidWords Coming = SaidWords.Load("Said", "answer.coming");
    private static readonly SaidWords Who = SaidWords.Load("Said", "answer.who");
    private static readonly SaidWords Mail = SaidWords.Load("Said", "answer.mail");
    private static readonly SaidWords Others = SaidWords.Load("Said", "answer.not");

    /// <summary>Whether it asks after a mail that was sent, or says that it has not come.</summary>
    public static bool IsOfMail(string text) =>
        text.AsSpan().Trim().Count(' ') <= MostSpaces && (Wondering.Of(text) == Wonder.NotCome || (Beginnings.Begin(text) && Mail.AreIn(text)));

    /// <summary>As <see cref="Is"/>, said of them and not to them.</summary>
    public static bool IsOfThem(string text) => Is(text) && Who.AreIn(text);

    public static bool Is(string text)
    {
        var rest = text.AsSpan().Trim();
        if (rest.Count(' ') > MostSpaces || rest.ContainsAnyInRange('0', '9'))
        {
            return false;
        }

        rest = Leads.Without(rest);
        return Beginnings.Begin(rest) && !Others.AreIn(rest) && (Answer.AreIn(rest) || (Coming.AreIn(rest) && Who.AreIn(rest)));
    }
}
