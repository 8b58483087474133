using System.Text;

namespace OrderBot.Channels.Looks;

/// <summary>The wording files' Markdown as plain text: emphasis and escapes go, words and lines stay.</summary>
public static class PlainText
{
    public static string Of(string markdown)
    {
        if (markdown.AsSpan().IndexOfAny('*', '\\') < 0)
        {
            return markdown;
        }

        var text = new StringBuilder(markdown.Length);
        for (var i = 0; i < markdown.Length; i++)
        {
            var letter = markdown[i];
            if (letter == '\\' && i + 1 < markdown.Length && !char.IsLetterOrDigit(markdown[i + 1]))
            {
                text.Append(markdown[++i]);
            }
            else if (letter != '*')
            {
                text.Append(letter);
            }
        }

        return text.ToString();
    }
}
