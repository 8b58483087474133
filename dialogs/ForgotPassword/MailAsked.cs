using OrderBot.Dialogs.Replies;
using OrderBot.Dialogs.Talk;

namespace OrderBot.Dialogs.ForgotPassword;

/// <summary>What is asked of a mail for a new password that was sent: the answers are the same whether there is an account or not.</summary>
public static class MailAsked
{
    private const int MostSpaces = 14;

    private static readonly SaidWords Spam = SaidWords.Load("SaidOfMail", "mail.spam");
    private static readonly SaidWords Account = SaidWords.Load("SaidOfMail", "mail.account");
    private static readonly SaidWords Check = SaidWords.Load("SaidOfMail", "mail.check");
    private static readonly SaidWords Where = SaidWords.Load("SaidOfMail", "mail.where");

    /// <summary>Whether there is more to say than that it can take some minutes.</summary>
    public static bool IsIn(string text) =>
        text.AsSpan().Trim().Count(' ') <= MostSpaces && !text.Contains('@', StringComparison.Ordinal)
        && (Spam.AreIn(text) || Account.AreIn(text) || Check.AreIn(text) || Where.AreIn(text));

    public static Reply Answer(string text, ForgotPasswordReplies say) =>
        !IsIn(text) ? say.MailNotCome()
        : Account.AreIn(text) ? say.WhetherAccount()
        : Where.AreIn(text) ? say.WhereMailGoes()
        : Check.AreIn(text) ? say.MailChecks()
        : say.MailStillNotCome();
}
