using System.Globalization;
using System.Runtime.CompilerServices;

namespace OrderBot.Dialogs.Replies;

/// <summary>The wording under one heading, cut at its blanks once, when it is read.</summary>
internal sealed class ReplyText
{
    private const string Say = "say";
    private readonly List<(string Words, string? Blank)> pieces = [];
    private readonly (string Title, string Act)[] buttons;
    private readonly IReadOnlyList<ReplyButton> plain;

    public ReplyText(string name, string words, (string Title, string Act)[] buttons)
    {
        Name = name;
        this.buttons = buttons;
        plain = Buttons(null, null);
        var at = 0;
        while (words.IndexOf('{', at) is var open and >= 0)
        {
            var close = words.IndexOf('}', open);
            pieces.Add((words[at..open], words[(open + 1)..close]));
            at = close + 1;
        }

        pieces.Add((words[at..], null));
        Blanks = [.. pieces.Where(piece => piece.Blank is not null).Select(piece => piece.Blank!).Distinct()];
    }

    public string Name { get; }

    public IReadOnlyList<string> Blanks { get; }

    public string Fill(ReadOnlySpan<(string Blank, string Value)> fill)
    {
        if (fill.Length != Blanks.Count)
        {
            throw new InvalidOperationException($"{Name} has the blanks {{{string.Join("}, {", Blanks)}}}; {fill.Length} were filled in.");
        }

        if (fill.IsEmpty)
        {
            return pieces[0].Words;
        }

        var text = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[512]);
        foreach (var (words, blank) in pieces)
        {
            text.AppendLiteral(words);
            if (blank is not null)
            {
                text.AppendLiteral(Value(blank, fill));
            }
        }

        return text.ToStringAndClear();
    }

    public IReadOnlyList<ReplyButton> Buttons(string? consent, IReadOnlyList<ReplyButton>? more)
    {
        if (consent is null && more is null && plain is not null)
        {
            return plain;
        }

        var all = new List<ReplyButton>(buttons.Length + (more?.Count ?? 0));
        foreach (var (title, act) in buttons)
        {
            all.Add(new ReplyButton(title, act == Say ? null : new ButtonPress(act, consent)));
        }

        all.AddRange(more ?? []);
        return all;
    }

    private string Value(string blank, ReadOnlySpan<(string Blank, string Value)> fill)
    {
        foreach (var (name, value) in fill)
        {
            if (name == blank)
            {
                return value;
            }
        }

        throw new InvalidOperationException($"{Name} has a blank {{{blank}}} that was not filled in.");
    }
}
