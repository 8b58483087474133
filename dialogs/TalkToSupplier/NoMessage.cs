using OrderBot.Dialogs.Consent;
using OrderBot.Dialogs.Talk;

namespace OrderBot.Dialogs.TalkToSupplier;

/// <summary>Reads what is said to "what shall I tell them?" and is for the bot: a mere yes or no, or that nothing shall be sent.</summary>
public static class NoMessage
{
    private static readonly SaidWords Deleting = SaidWords.Load("SaidMessage", "delete.it");

    private static readonly SaidWords Out = SaidWords.Load("SaidMessage", "back.out");

    /// <summary>"Forget the message, I'd rather cancel it": perhaps it is a message all the same.</summary>
    public static bool BacksOut(string text) => Out.AreIn(text);

    public static bool Is(string text) =>
        Deleting.Are(text) || (text.AsSpan().Trim().Count(' ') < 2 && ConsentReader.Read(text).Answer != ConsentAnswer.Unclear);
}
