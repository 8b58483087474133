using System.Text.RegularExpressions;

namespace OrderBot.Channels.Slack;

/// <summary>What a person wrote, out of Slack's own spelling: links, mentions and escapes as they were read on the screen.</summary>
/// <remarks>https://docs.slack.dev/messaging/formatting-message-text</remarks>
internal static partial class SlackWords
{
    /// <param name="bot">The bot's own user id; a mention of it is no word.</param>
    public static string Read(string text, string? bot)
    {
        var plain = text.Contains('<', StringComparison.Ordinal) ? Marked().Replace(text, mark => Shown(mark.Groups[1].Value, mark.Groups[2].Value, bot)) : text;
        return plain.Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal).Trim();
    }

    private static string Shown(string what, string label, string? bot) => what switch
    {
        ['@', .. var user] => user == bot ? "" : "@" + (label.Length > 0 ? label.TrimStart('@') : user),
        ['#', .. var channel] => "#" + (label.Length > 0 ? label : channel),
        ['!', .. var special] => label.Length > 0 ? label : "@" + special,
        _ => label.Length > 0 ? label : WithoutScheme(what),
    };

    private static string WithoutScheme(string link) =>
        link.StartsWith("mailto:", StringComparison.Ordinal) || link.StartsWith("tel:", StringComparison.Ordinal) ? link[(link.IndexOf(':', StringComparison.Ordinal) + 1)..] : link;

    [GeneratedRegex(@"<([^<>|]+)(?:\|([^<>]*))?>")]
    private static partial Regex Marked();
}
