namespace OrderBot.Channels.Looks;

/// <summary>Splits text that is too long for one message, without losing a letter.</summary>
internal static class Pieces
{
    /// <summary>Pieces of no more letters than this: cut at a line's end, else between words, else between letters.</summary>
    public static IEnumerable<string> Of(string text, int most)
    {
        var rest = text;
        while (rest.Length > most)
        {
            var line = rest.LastIndexOf('\n', most - 1);
            var cut = line > most / 2 ? line + 1 : rest.LastIndexOf(' ', most - 1) + 1;
            cut = cut > 0 ? cut : LetterBefore(rest, most);
            yield return rest[..cut];
            rest = rest[cut..];
        }

        yield return rest;
    }

    /// <summary>Words with the space behind them; one of more letters than this in several.</summary>
    public static IEnumerable<string> Words(string text, int most)
    {
        for (var start = 0; start < text.Length;)
        {
            var space = text.IndexOf(' ', start);
            var end = space < 0 ? text.Length : space + 1;
            end = end - start > most ? start + LetterBefore(text[start..end], most) : end;
            yield return text[start..end];
            start = end;
        }
    }

    /// <summary>Never between the halves of one letter.</summary>
    private static int LetterBefore(string text, int at) => char.IsHighSurrogate(text[at - 1]) ? at - 1 : at;
}
