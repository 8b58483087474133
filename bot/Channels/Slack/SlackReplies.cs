using System.Reflection;
using OrderBot.Dialogs.Replies;

namespace OrderBot.Channels.Slack;

/// <summary>What is said on Slack only, to who used a command.</summary>
internal sealed class SlackReplies
{
    private readonly ReplyBook book = Load();

    public Reply AnsweredPrivately() => book.Reply("AnsweredPrivately");

    public Reply NotNow() => book.Reply("NotNow");

    private static ReplyBook Load()
    {
        const string File = "Slack.en.md";
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(File)!);
        return ReplyBook.Parse("Slack", File, reader.ReadToEnd());
    }
}
