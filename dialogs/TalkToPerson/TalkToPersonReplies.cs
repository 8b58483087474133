using OrderBot.Dialogs.Replies;

namespace OrderBot.Dialogs.TalkToPerson;

/// <summary>What is said when a person takes over, and when the bot is back.</summary>
public sealed class TalkToPersonReplies(ReplyBook book)
{
    public Reply PersonAsked() => book.Reply("PersonAsked");

    public Reply BackWithYou() => book.Reply("BackWithYou");

    /// <summary>A person's words, as they are.</summary>
    public Reply PersonWrites(string message) => book.Reply("PersonWrites", [("message", Quoted.Of(message))]);

    public Reply PersonLeft() => book.Reply("PersonLeft");
}
