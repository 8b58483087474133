using OrderBot.Dialogs.Replies;

namespace OrderBot.Dialogs.ForgotPassword;

/// <summary>What is said when a password is forgotten: the same whether or not there is an account.</summary>
public sealed class ForgotPasswordReplies(ReplyBook book)
{
    public Reply AskWhoYouAre() => book.Reply("AskWhoYouAre");

    public Reply WhoUnclear() => book.Reply("WhoUnclear");

    public Reply WhyWhoYouAre() => book.Reply("WhyWhoYouAre");

    public Reply WhoNotAtHand() => book.Reply("WhoNotAtHand");

    /// <summary>To whoever asks where the mail is.</summary>
    /// <summary>Said when it was looked for already.</summary>
    public Reply MailStillNotCome() => book.Reply("MailStillNotCome");

    /// <summary>The same for every account, and for none.</summary>
    public Reply WhetherAccount() => book.Reply("WhetherAccount");

    public Reply MailChecks() => book.Reply("MailChecks");

    public Reply WhereMailGoes() => book.Reply("WhereMailGoes");

    public Reply MailNotCome() => book.Reply("MailNotCome");

    public Reply MailSent() => book.Reply("MailSent");
}
