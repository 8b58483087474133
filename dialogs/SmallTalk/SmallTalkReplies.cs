using OrderBot.Dialogs.Replies;

namespace OrderBot.Dialogs.SmallTalk;

/// <summary>Greetings, thanks and goodbyes.</summary>
public sealed class SmallTalkReplies(ReplyBook book)
{
    public Reply Hello() => book.Reply("Hello");

    public Reply HelloName(string name) => book.Reply("HelloName", [("name", name)]);

    /// <summary>By name when the buyer is known.</summary>
    public Reply Greet(string? name) => name is null ? Hello() : HelloName(name);

    public Reply YouAreWelcome() => book.Reply("YouAreWelcome");

    /// <summary>To somebody who is angry and asks for nothing.</summary>
    public Reply Sorry() => book.Reply("Sorry");

    public Reply Goodbye() => book.Reply("Goodbye");

    /// <summary>Who answers: no person, and where one is.</summary>
    public Reply ABot() => book.Reply("ABot");

    /// <summary>Said while a question waits.</summary>
    public Reply ABotMeanwhile() => book.Reply("ABotMeanwhile");

    /// <summary>Said while a question waits.</summary>
    public Reply HelloMeanwhile() => book.Reply("HelloMeanwhile");

    /// <summary>Said while a question waits.</summary>
    public Reply WelcomeMeanwhile() => book.Reply("WelcomeMeanwhile");

    /// <summary>Said while a question waits, which ends with it.</summary>
    public Reply GoodbyeMeanwhile() => book.Reply("GoodbyeMeanwhile");
}
