using System.Globalization;
using OrderBot.Dialogs.Replies;

namespace OrderBot.Dialogs.SignIn;

/// <summary>What is said while somebody signs in: the same whether or not there is such an account.</summary>
public sealed class SignInReplies(ReplyBook book)
{
    public Reply SignInFirst() => book.Reply("SignInFirst");

    public Reply AskWhoYouAre() => book.Reply("AskWhoYouAre");

    public Reply WhoUnclear() => book.Reply("WhoUnclear");

    public Reply WhyWhoYouAre() => book.Reply("WhyWhoYouAre");

    public Reply HowToSignIn() => book.Reply("HowToSignIn");

    public Reply WhoNotAtHand() => book.Reply("WhoNotAtHand");

    public Reply WhyCode() => book.Reply("WhyCode");

    public Reply CodeNotAtHand() => book.Reply("CodeNotAtHand");

    public Reply CodeNotCome() => book.Reply("CodeNotCome");

    public Reply CodeSent() => book.Reply("CodeSent");

    public Reply CodeUnclear() => book.Reply("CodeUnclear");

    public Reply CodeWrong() => book.Reply("CodeWrong");

    public Reply NoCodeAsked() => book.Reply("NoCodeAsked");

    public Reply TooManyTries() => book.Reply("TooManyTries");

    public Reply TooManyCodes() => book.Reply("TooManyCodes");

    public Reply SignedIn(string name, int days) => book.Reply("SignedIn", [("name", name), ("days", days.ToString(CultureInfo.InvariantCulture))]);

    public Reply SignedInForNow(string name) => book.Reply("SignedInForNow", [("name", name)]);

    public Reply AlreadySignedIn(string name) => book.Reply("AlreadySignedIn", [("name", name)]);

    public Reply SignedInOnPage(string name) => book.Reply("SignedInOnPage", [("name", name)]);

    public Reply SignedOut() => book.Reply("SignedOut");

    public Reply NotSignedIn() => book.Reply("NotSignedIn");
}
