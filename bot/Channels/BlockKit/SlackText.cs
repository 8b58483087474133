using System.Text;
using OrderBot.Channels.Looks;

namespace OrderBot.Channels.BlockKit;

/// <summary>Words as Slack takes them. What a person wrote stays letters: it is escaped, or goes out as plain text.</summary>
/// <remarks>https://docs.slack.dev/messaging/formatting-message-text</remarks>
internal static class SlackText
{
    /// <summary>The letters that make a style around a word.</summary>
    private const int MarksOfAStyle = 4;

    private const string Markup = "*_~`";

    public static string Escape(string text) => text.AsSpan().IndexOfAny('&', '<', '>') < 0
        ? text
        : text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>Whether a line has letters that Slack would take for markup; nothing escapes those.</summary>
    public static bool IsPlain(List<Run> line) =>
        line.Exists(run => run.Text.AsSpan().IndexOfAny(Markup) >= 0) || (line is [{ Text: ['>', ..] }, ..]);

    public static string Plain(List<Run> line) => string.Concat(line.Select(run => run.Text));

    public static string Mrkdwn(List<Run> line)
    {
        var text = new StringBuilder();
        foreach (var run in line)
        {
            var words = run.Text.Trim();
            if (words.Length == 0 || !(run.Bold || run.Italic))
            {
                text.Append(Escape(run.Text));
                continue;
            }

            var start = run.Text.IndexOf(words, StringComparison.Ordinal);
            var (open, close) = (run.Bold, run.Italic) switch { (true, true) => ("_*", "*_"), (true, false) => ("*", "*"), _ => ("_", "_") };
            text.Append(run.Text, 0, start).Append(open).Append(Escape(words)).Append(close).Append(run.Text, start + words.Length, run.Text.Length - start - words.Length);
        }

        return text.ToString();
    }

    /// <summary>A line in as many as it needs to have no more letters than this each, cut between words where there are any.</summary>
    public static IEnumerable<List<Run>> Fold(List<Run> line, int most)
    {
        var part = new List<Run>();
        var length = 0;
        foreach (var run in line)
        {
            foreach (var word in Pieces.Words(run.Text, most / 8))
            {
                var size = Escape(word).Length + MarksOfAStyle;
                if (length + size > most && part.Count > 0)
                {
                    yield return part;
                    (part, length) = ([], 0);
                }

                if (part is [.., var last] && last.Bold == run.Bold && last.Italic == run.Italic)
                {
                    part[^1] = last with { Text = last.Text + word };
                }
                else
                {
                    part.Add(run with { Text = word });
                }

                length += size;
            }
        }

        yield return part;
    }
}
