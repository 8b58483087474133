using OrderBot.Dialogs.Replies;
using OrderBot.Dialogs.Understanding;
using OrderBot.Knowledge;

namespace OrderBot.Dialogs.AskHelp;

/// <summary>How answers from the help content are given: with the article named, and the task offered.</summary>
public sealed class AskHelpReplies(ReplyBook book)
{
    /// <summary>With what is not known said beside it, when more was asked than the articles answer.</summary>
    public Reply Answer(HelpAnswer answer) => answer.LeavesRest
        ? AnswerInPart(answer)
        : book.Reply("Answer", [("answer", answer.Text), ("title", Titles(answer))]);

    public Reply AnswerInPart(HelpAnswer answer) =>
        book.Reply("AnswerInPart", [("answer", answer.Text), ("title", Titles(answer)), ("rest", NotTheRest().Words)]);

    public Reply NotTheRest() => book.Reply("NotTheRest");

    public Reply OfferCancelPaidOrder() => book.Reply("OfferCancelPaidOrder");

    public Reply OfferUnpaidOrder() => book.Reply("OfferUnpaidOrder");

    public Reply OfferOrderStatus() => book.Reply("OfferOrderStatus");

    public Reply OfferForgotPassword() => book.Reply("OfferForgotPassword");

    public Reply OfferTalkToSupplier() => book.Reply("OfferTalkToSupplier");

    public Reply NotKnown() => book.Reply("NotKnown");

    public Reply NotKnownOfIt() => book.Reply("NotKnownOfIt");

    public Reply DidItHelp() => book.Reply("DidItHelp");

    public Reply GladItHelped() => book.Reply("GladItHelped");

    public Reply DidNotHelp() => book.Reply("DidNotHelp");

    public Reply AllRight() => book.Reply("AllRight");

    /// <summary>The offer of a task; null when none is worded for it.</summary>
    public Reply? Offer(Intent task) => task switch
    {
        Intent.CancelPaidOrder => OfferCancelPaidOrder(),
        Intent.UnpaidOrder => OfferUnpaidOrder(),
        Intent.OrderStatus => OfferOrderStatus(),
        Intent.ForgotPassword => OfferForgotPassword(),
        Intent.TalkToSupplier => OfferTalkToSupplier(),
        _ => null,
    };

    // Each article once; mostly there is one.
    private static string Titles(HelpAnswer answer)
    {
        var titles = new List<string>(1);
        for (var at = 0; at < answer.Citations.Count; at++)
        {
            if (!titles.Contains(answer.Citations[at].Title))
            {
                titles.Add(answer.Citations[at].Title);
            }
        }

        return titles is [var only] ? only : string.Join("\", \"", titles);
    }
}
