using System.Text.Json.Nodes;
using OrderBot.Channels.Looks;
using OrderBot.Dialogs.Replies;

namespace OrderBot.Channels.BlockKit;

/// <summary>A block of Slack's, with its words for those who see no blocks.</summary>
/// <param name="Titles">What stands on its buttons; said only where there are no other words.</param>
internal sealed record SlackBlock(JsonObject Json, string Words, string Titles = "")
{
    /// <summary>Lines in as few sections as they fit; those that only plain text keeps as they are in sections of their own.</summary>
    public static IEnumerable<SlackBlock> OfLines(List<List<Run>> lines)
    {
        var (drawn, words, isPlain) = (new List<string>(), new List<string>(), false);
        var length = 0;
        foreach (var line in lines.SelectMany(line => SlackText.Fold(line, SlackBlocks.MostLetters)))
        {
            var plain = SlackText.IsPlain(line);
            var text = plain ? SlackText.Plain(line) : SlackText.Mrkdwn(line);
            if (words.Count > 0 && ((plain != isPlain && text.Length > 0) || length + text.Length + 1 > SlackBlocks.MostLetters))
            {
                if (Section(drawn, words, isPlain) is { } section)
                {
                    yield return section;
                }

                (drawn, words, length) = ([], [], 0);
            }

            isPlain = words.Count == 0 ? plain : isPlain;
            drawn.Add(text);
            words.Add(SlackText.Plain(line));
            length += text.Length + 1;
        }

        if (Section(drawn, words, isPlain) is { } rest)
        {
            yield return rest;
        }
    }

    public static IEnumerable<SlackBlock> OfCard(ReplyCard card) => OfLines([[new Run(card.Title, Bold: true)]]).Concat(SlackBlocks.Facts(card));

    /// <summary>Null when nothing is in it.</summary>
    private static SlackBlock? Section(List<string> drawn, List<string> words, bool isPlain)
    {
        var text = string.Join('\n', drawn).Trim('\n');
        return string.IsNullOrWhiteSpace(text) ? null : new SlackBlock(SlackBlocks.Section(text, isPlain), string.Join('\n', words).Trim('\n'));
    }
}
