using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;
using OrderBot.Dialogs.Replies;

namespace OrderBot.Bot.Tests.Looks;

/// <summary>Every reply that stands in a wording file, with its blanks filled in.</summary>
internal static partial class Wordings
{
    private static readonly Assembly Dialogs = typeof(ReplyBook).Assembly;

    public static IEnumerable<string> Files => Dialogs.GetManifestResourceNames().Where(name => name.EndsWith(".en.md", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    public static IEnumerable<Reply> Of(string file, string fill)
    {
        using var reader = new StreamReader(Dialogs.GetManifestResourceStream(file)!);
        var markdown = reader.ReadToEnd();
        var book = ReplyBook.Parse(file[..file.IndexOf('.', StringComparison.Ordinal)], file, markdown);
        foreach (var heading in book.Headings)
        {
            var text = Regex.Match(markdown, $@"^## {heading}$(.*?)(?=^## |\z)", RegexOptions.Multiline | RegexOptions.Singleline).Groups[1].Value;
            yield return book.Reply(heading, [.. Blank().Matches(text).Select(blank => blank.Groups[1].Value).Distinct().Select(blank => (blank, fill))], consent: "a-consent");
        }
    }

    public static Activity Addressed(this Reply reply, string channel, bool isGroup = false) => reply.ToActivity().Addressed(channel, isGroup);

    public static Activity Addressed(this Activity activity, string channel, bool isGroup)
    {
        activity.Id = "one";
        activity.ChannelId = channel;
        activity.ServiceUrl = "https://channel.example/";
        activity.Conversation = new ConversationAccount(isGroup: isGroup, id: "conversation");
        activity.From = new ChannelAccount("bot");
        activity.Recipient = new ChannelAccount("user");
        return activity;
    }

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Blank();
}
