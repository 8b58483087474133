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

    /// <param name="what">What was set aside, as <see cref="Doing"/> says it.</param>
    public Reply OfferParked(string what) => book.Reply("OfferParked", [("what", what)]);

    public Reply ParkedLeft() => book.Reply("ParkedLeft");

    /// <summary>A talk in words: "cancelling order 80010005"; null when it is none that could go on later.</summary>
    public string? Doing(Intent wish, string? order) =>
        book.Headings.Contains("Doing" + wish)
            ? book.Reply("Doing" + wish, wish == Intent.ForgotPassword ? default : [("order", (order is null ? SomeOrder() : ThatOrder(order)).Words)]).Words
            : null;

    public Reply SomeOrder() => book.Reply("SomeOrder");

    public Reply ThatOrder(string number) => book.Reply("ThatOrder", [("number", number)]);

    /// <summary>Said before the first of several orders with which the same is done.</summary>
    public Reply OneByOne(string first) => book.Reply("OneByOne", [("number", first)]);

    /// <summary>Said before the first of three wishes or more.</summary>
    public Reply OneThingAtATime() => book.Reply("OneThingAtATime");

    public Reply NextWish() => book.Reply("NextWish");

    public Reply CancelWhat() => book.Reply("CancelWhat");

    public Reply NothingBefore() => book.Reply("NothingBefore");

    public Reply WentWrong() => book.Reply("WentWrong");

    public Reply Upgraded() => book.Reply("Upgraded");

    public Reply NothingAsked() => book.Reply("NothingAsked");

    /// <param name="what">The talk in progress, as <see cref="Doing"/> says it.</param>
    public Reply NothingSentYet(string what) => book.Reply("NothingSentYet", [("what", what)]);

    /// <param name="what">The talk in progress, as <see cref="Doing"/> says it.</param>
    /// <param name="before">The order for which a request was sent shortly before.</param>
    public Reply NothingSentYetBut(string what, string before) => book.Reply("NothingSentYetBut", [("what", what), ("before", before)]);

    public Reply CannotChange(string number, string supplier) => book.Reply("CannotChange", [("number", number), ("supplier", supplier)]);

    /// <summary>The wishes that it could be, as buttons that say them.</summary>
    public Reply DidYouMean(IReadOnlyList<Intent> wishes)
    {
        var buttons = new ReplyButton[wishes.Count];
        for (var i = 0; i < buttons.Length; i++)
        {
            buttons[i] = new ReplyButton(book.Reply("Said" + wishes[i]).Words);
        }

        return book.Reply("DidYouMean", more: buttons);
    }

    public Reply NotUnderstood() => book.Reply("NotUnderstood");

    public Reply OldButton() => book.Reply("OldButton");

    public Reply PrivateOnly() => book.Reply("PrivateOnly");

    public Reply HelpInGroup() => book.Reply("HelpInGroup");

    /// <summary>Said to a refusal when nothing was asked.</summary>
    public Reply LeftAsItIs() => book.Reply("LeftAsItIs");

    /// <summary>Said to an "ok" after something was promised.</summary>
    public Reply TakeYourTime() => book.Reply("TakeYourTime");

    public Reply TakenIn() => book.Reply("TakenIn");

    public Reply NotNow() => book.Reply("NotNow");

    public Reply NotSure() => book.Reply("NotSure");

    public Reply DidNotArrive() => book.Reply("DidNotArrive");

    public Reply CouldNotLook() => book.Reply("CouldNotLook");

    /// <summary>Whether a wish can be offered as a button.</summary>
    public bool CanSay(Intent wish) => book.Headings.Contains("Said" + wish);
}
