using System.Text;

namespace OrderBot.Dialogs.Replies;

/// <summary>Somebody's own words inside the bot's: never Markdown or markup.</summary>
public static class Quoted
{
    private const int Longest = 300;

    /// <summary>On one line, and short.</summary>
    public static string Of(string words)
    {
        var text = new StringBuilder(words.Length + 8);
        var space = false;
        foreach (var letter in words.AsSpan().Trim())
        {
            if (char.IsWhiteSpace(letter) || char.IsControl(letter))
            {
                space = true;
                continue;
            }

            if (space)
            {
                text.Append(' ');
                space = false;
            }

            Add(text, letter == '"' ? '\'' : letter);
            if (text.Length >= Longest && !char.IsHighSurrogate(letter))
            {
                return text.Append('…').ToString();
            }
        }

        return text.ToString();
    }

    /// <summary>All of them, each line a paragraph.</summary>
    public static string Whole(string words)
    {
        var text = new StringBuilder(words.Length + 8);
        foreach (var line in words.AsSpan().Trim().EnumerateLines())
        {
            if (line.IsWhiteSpace())
            {
                continue;
            }

            text.Append(text.Length == 0 ? "" : "\n\n");
            foreach (var letter in line.Trim())
            {
                Add(text, char.IsControl(letter) ? ' ' : letter);
            }
        }

        return text.ToString();
    }

    private static void Add(StringBuilder text, char letter)
    {
        if (letter is '\\' or '*' or '_' or '`' or '[' or ']' or '<' or '>' or '#' or '~' or '|' or '!')
        {
            text.Append('\\');
        }

        text.Append(letter);
    }
}
