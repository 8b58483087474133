using OrderBot.Dialogs.Replies;

namespace OrderBot.Dialogs.Talk;

/// <summary>What is said when one question is not understood again and again.</summary>
public sealed class LostReplies(ReplyBook book)
{
    public Reply HowToAnswer() => book.Reply("HowToAnswer");

    public Reply OfferPerson() => book.Reply("OfferPerson");

    public Reply LeftIt() => book.Reply("LeftIt");
}
