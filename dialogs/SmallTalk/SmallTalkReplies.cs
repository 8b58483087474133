using OrderBot.Dialogs.Replies;

namespace OrderBot.Dialogs.SmallTalk;

/// <summary>Greetings, thanks and goodbyes.</summary>
public sealed class SmallTalkReplies(ReplyBook book)
{
    /// <summary>By name when the buyer is known.</summary>
    public Reply Hello(string? name) => name is null ? book.Reply("Hello") : HelloName(name);

    public Reply HelloName(string name) => book.Reply("HelloName", [("name", name)]);

    public Reply YouAreWelcome() => book.Reply("YouAreWelcome");

    public Reply Goodbye() => book.Reply("Goodbye");
}
