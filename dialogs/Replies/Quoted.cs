using System.Text;

namespace OrderBot.Dialogs.Replies;

/// <summary>A buyer's own words inside the bot's: on one line, short, and never Markdown or markup.</summary>
public static class Quoted
{
    private const int Longest = 300;

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

            if (letter is '\\' or '*' or '_' or '`' or '[' or ']' or '<' or '>' or '#' or '~' or '|' or '!')
            {
                text.Append('\\');
            }

            text.Append(letter == '"' ? '\'' : letter);
            if (text.Length >= Longest && !char.IsHighSurrogate(letter))
            {
                return text.Append('…').ToString();
            }
        }

        return text.ToString();
    }
}
