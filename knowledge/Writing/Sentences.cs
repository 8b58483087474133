using System.Text;
using System.Text.RegularExpressions;

namespace OrderBot.Knowledge.Writing;

/// <summary>Cuts a stream of text into sentences, each with the citation at its end.</summary>
internal sealed partial class Sentences
{
    private readonly StringBuilder _open = new();

    public List<string> Add(string piece)
    {
        _open.Append(piece);
        var done = new List<string>();
        var text = _open.ToString();
        var from = 0;
        foreach (Match end in End().Matches(text))
        {
            done.Add(text[from..(end.Index + end.Length)]);
            from = end.Index + end.Length;
        }

        _open.Remove(0, from);
        return done;
    }

    /// <summary>What was left open when the stream ended as it should.</summary>
    public string Rest()
    {
        var rest = _open.ToString();
        _open.Clear();
        return rest;
    }

    // A sentence is over at the white space behind its citation, or at a line break.
    [GeneratedRegex(@"\[\d{1,2}\][.!?]?(?=\s)|\n", RegexOptions.CultureInvariant)]
    private static partial Regex End();
}
