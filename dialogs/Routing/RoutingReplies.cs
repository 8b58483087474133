using OrderBot.Dialogs.Replies;
using OrderBot.Dialogs.Understanding;

namespace OrderBot.Dialogs.Routing;

/// <summary>What is said outside every conversation: help, stopping, going astray.</summary>
public sealed class RoutingReplies(ReplyBook book)
{
    public Reply Help() => book.Reply("Help");

    public Reply Stopped() => book.Reply("Stopped");

    public Reply NothingToStop() => book.Reply("NothingToStop");

    public Reply StartedOver() => book.Reply("StartedOver");

    public Reply NothingToRepeat() => book.Reply("NothingToRepeat");

    public Reply SetAside() => book.Reply("SetAside");

    public Reply SignInFirst() => book.Reply("SignInFirst");

    public Reply SignedIn(string name) => book.Reply("SignedIn", [("name", name)]);

    public Reply NothingAsked() => book.Reply("NothingAsked");

    /// <summary>The wishes that it could be, as buttons that say them.</summary>
    public Reply DidYouMean(IReadOnlyList<Intent> wishes) =>
        book.Reply("DidYouMean", more: [.. wishes.Select(wish => new ReplyButton(book.Reply("Said" + wish).Words))]);

    public Reply NotUnderstood() => book.Reply("NotUnderstood");

    public Reply OldButton() => book.Reply("OldButton");

    public Reply PrivateOnly() => book.Reply("PrivateOnly");

    public Reply NotNow() => book.Reply("NotNow");

    public Reply NotSure() => book.Reply("NotSure");

    /// <summary>Whether a wish can be offered as a button.</summary>
    public bool CanSay(Intent wish) => book.Headings.Contains("Said" + wish);
}
