using System.Buffers;

namespace OrderBot.Dialogs.Understanding.Words;

/// <summary>Turns the pieces of a text into words as they are meant: slips repaired, forms joined, names of things masked.</summary>
internal sealed class WordReader(Lexicon lexicon)
{
    /// <summary>Stands for a sum, date or other number.</summary>
    public const string Number = "0number";

    private static readonly SearchValues<char> Apostrophes = SearchValues.Create("'\u2019\u2018`\u00B4");
    private const string ClauseEnds = ".?!;,\n:";

    /// <param name="masks">What a piece names ("0order"); null where it is just a word.</param>
    public List<Word> Read(string text, List<Piece> pieces, string?[] masks)
    {
        var words = new List<Word>(pieces.Count + 2);
        var newClause = false;
        string? lastMask = null;
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            if (masks[i] is { } mask)
            {
                if (mask != lastMask)
                {
                    Add(words, mask, mask, true, ref newClause);
                }

                lastMask = mask;
                continue;
            }

            lastMask = null;
            if (piece.Kind == PieceKind.Sign)
            {
                newClause |= ClauseEnds.Contains(text[piece.Start]);
            }
            else if (piece.Kind == PieceKind.Digits && WordFor(piece.In(text), words) is { } word)
            {
                Meant(words, word, word, true, ref newClause);
            }
            else if (piece.Kind == PieceKind.Digits && (words.Count == 0 || words[^1].Meant != Number))
            {
                Add(words, Number, Number, true, ref newClause);
            }
            else if (piece.Kind != PieceKind.Digits)
            {
                AddWord(words, Plain(piece.In(text)), ref newClause);
            }
        }

        lexicon.Roles.Mark(words);
        return words;
    }

    /// <summary>The word that a digit stands for after some words: "need 2 talk 2 someone".</summary>
    private string? WordFor(ReadOnlySpan<char> digits, List<Word> words) =>
        digits.Length == 1 && words.Count > 0 && words[^1].Role is "role.want" or "role.speak" && lexicon.SaidAsDigit(digits.ToString()) is { } word
            ? word
            : null;

    private void AddWord(List<Word> words, string written, ref bool newClause)
    {
        if (lexicon.IsKnown(written))
        {
            Meant(words, written, written, true, ref newClause);
        }
        else if (lexicon.Kind(written) is not null || lexicon.Roles.Of(written) is not null)
        {
            Meant(words, written, written, false, ref newClause);
        }
        else if (lexicon.Repaired(written) is { } repaired)
        {
            Meant(words, written, repaired, true, ref newClause);
        }
        else if (SplitPoint(written) is var at and > 0)
        {
            Meant(words, written, written[..at], true, ref newClause);
            Meant(words, "", written[at..], true, ref newClause);
        }
        else
        {
            Meant(words, written, written, false, ref newClause);
        }
    }

    private void Meant(List<Word> words, string written, string meant, bool known, ref bool newClause)
    {
        if (!lexicon.IsDropped(meant))
        {
            Add(words, written, lexicon.Canonical(meant), known, ref newClause);
        }
    }

    private void Add(List<Word> words, string written, string meant, bool known, ref bool newClause)
    {
        words.Add(new Word(written, meant, known, lexicon.Kind(written), newClause, lexicon.Roles.Of(meant)));
        newClause = false;
    }

    /// <summary>Where a missing space belongs in "cancelmy"; 0 when the word is not two.</summary>
    private int SplitPoint(string word)
    {
        for (var at = word.Length - 2; at > 0 && word.Length > 4; at--)
        {
            string left = word[..at], right = word[at..];
            var isPair = lexicon.IsKnown(left) && lexicon.IsKnown(right) && (lexicon.IsCore(left) || lexicon.IsCore(right));
            if (isPair && (at > 1 || left == "i"))
            {
                return at;
            }
        }

        return 0;
    }

    /// <summary>Lower case, without apostrophes, and with a letter at most twice in a row.</summary>
    public static string Plain(ReadOnlySpan<char> piece)
    {
        Span<char> plain = piece.Length <= 64 ? stackalloc char[piece.Length] : new char[piece.Length];
        var length = 0;
        foreach (var c in piece)
        {
            var lower = char.ToLowerInvariant(c);
            var isThird = length > 1 && plain[length - 1] == lower && plain[length - 2] == lower;
            if (!Apostrophes.Contains(c) && !isThird)
            {
                plain[length++] = lower;
            }
        }

        return new string(plain[..length]);
    }
}
