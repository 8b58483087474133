using System.Text.RegularExpressions;

namespace OrderBot.Dialogs.Replies;

/// <summary>Reads a wording file.</summary>
internal static partial class ReplyFile
{
    public static Dictionary<string, ReplyText> Read(string file, string markdown)
    {
        var conversation = file[..file.IndexOf('.', StringComparison.Ordinal)];
        var texts = new Dictionary<string, ReplyText>(StringComparer.Ordinal);
        string? heading = null;
        List<string> words = [];
        List<(string, string)> buttons = [];
        foreach (var line in markdown.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                Keep();
                heading = line[3..].Trim();
            }
            else if (heading is not null && Button().Match(line) is { Success: true } button)
            {
                buttons.Add((button.Groups[1].Value, button.Groups[2].Value));
            }
            else if (heading is not null)
            {
                words.Add(line.TrimEnd());
            }
        }

        Keep();
        return texts;

        void Keep()
        {
            if (heading is null)
            {
                return;
            }

            var text = string.Join('\n', words).Trim();
            if (text.Length == 0 || !texts.TryAdd(heading, new ReplyText($"{conversation}.{heading}", text, [.. buttons])))
            {
                throw new FormatException($"{file}: \"## {heading}\" is empty or there twice.");
            }

            words.Clear();
            buttons.Clear();
        }
    }

    [GeneratedRegex(@"^\[([^\]]+)\]\(([a-z]+)\)\s*$")]
    private static partial Regex Button();
}
