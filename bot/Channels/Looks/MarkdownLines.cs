using System.Text;

namespace OrderBot.Channels.Looks;

/// <summary>Reads the Markdown of the wording files, line by line: emphasis, bullets, headings and escapes; all else is letters.</summary>
internal static class MarkdownLines
{
    private const string Bullet = "• ";

    public static List<List<Run>> Read(string markdown)
    {
        var lines = new List<List<Run>>();
        foreach (var line in markdown.ReplaceLineEndings("\n").Split('\n'))
        {
            lines.Add(Line(line));
        }

        return lines;
    }

    private static List<Run> Line(string line)
    {
        var runs = new List<Run>();
        var text = line.AsSpan().TrimEnd();
        var heading = text.TrimStart('#');
        if (heading.Length < text.Length && heading.Length > 0 && heading[0] == ' ')
        {
            runs.Add(new Run(PlainText.Of(heading.TrimStart().ToString()), Bold: true));
            return runs;
        }

        if (text.StartsWith("- ", StringComparison.Ordinal))
        {
            runs.Add(new Run(Bullet));
            text = text[2..];
        }

        Read(text, runs);
        return runs;
    }

    private static void Read(ReadOnlySpan<char> text, List<Run> runs)
    {
        var letters = new StringBuilder();
        var (bold, italic) = (false, false);
        for (var at = 0; at < text.Length; at++)
        {
            var isEscape = text[at] == '\\' && at + 1 < text.Length && (char.IsPunctuation(text[at + 1]) || char.IsSymbol(text[at + 1]));
            var stars = text[at] != '*' ? 0 : at + 1 < text.Length && text[at + 1] == '*' ? 2 : 1;
            if (isEscape)
            {
                letters.Append(text[++at]);
            }
            else if (stars > 0 && Turns(text, at, stars, stars == 2 ? bold : italic))
            {
                Flush();
                (bold, italic) = stars == 2 ? (!bold, italic) : (bold, !italic);
                at += stars - 1;
            }
            else
            {
                letters.Append(text[at]);
            }
        }

        Flush();

        void Flush()
        {
            if (letters.Length > 0)
            {
                runs.Add(new Run(letters.ToString(), bold, italic));
                letters.Clear();
            }
        }
    }

    /// <summary>Whether stars begin emphasis that ends in this line, or end it; others are letters.</summary>
    private static bool Turns(ReadOnlySpan<char> text, int at, int stars, bool isOn)
    {
        if (isOn)
        {
            return true;
        }

        var rest = text[(at + stars)..];
        return rest.Length > 0 && !char.IsWhiteSpace(rest[0]) && rest.IndexOf(stars == 2 ? "**" : "*", StringComparison.Ordinal) > 0;
    }
}
