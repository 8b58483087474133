using System.Buffers;

namespace OrderBot.Dialogs.Understanding.Words;

/// <summary>Turns the pieces of a text into words as they are meant: slips repaired, forms joined, names of things masked.</summary>
internal sealed class WordReader(Lexicon lexicon, Vocabulary vocabulary)
{
    /// <summary>Stands for a sum, date or other number.</summary>
    public const string Number = "0number";

    private static readonly SearchValues<char> Apostrophes = SearchValues.Create("'\u2019\u2018`\u00B4");
    private const string ClauseEnds = ".?!;,\n:";

    private readonly Entry _number = vocabulary.Learn(Number);

    /// <param name="masks">What a piece names ("0order"); null where it is just a word.</param>
    /// <param name="words">Gets the words.</param>
    public void Read(string text, List<Piece> pieces, ReadOnlySpan<string?> masks, List<Word> words)
    {
        words.Clear();
        var newClause = false;
        string? lastMask = null;
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            if (masks[i] is { } mask)
            {
                if (mask != lastMask && vocabulary.Find(mask) is { } named)
                {
                    Add(words, named, named, true, ref newClause);
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
            else if (piece.Kind == PieceKind.Digits && (words.Count == 0 || words[^1].Meant != _number))
            {
                Add(words, _number, _number, true, ref newClause);
            }
            else if (piece.Kind != PieceKind.Digits)
            {
                AddWord(words, piece.In(text), ref newClause);
            }
        }

        Roles.Mark(words);
    }

    /// <summary>The words of a phrase of a list, as they are meant.</summary>
    public string[] Meant(string phrase)
    {
        var pieces = Pieces.Of(phrase);
        var words = new List<Word>();
        Read(phrase, pieces, new string?[pieces.Count], words);
        return [.. words.Select(word => word.Meant.Word)];
    }

    /// <summary>The word that a digit stands for after some words: "need 2 talk 2 someone".</summary>
    private Entry? WordFor(ReadOnlySpan<char> digits, List<Word> words) =>
        digits.Length == 1 && words.Count > 0 && words[^1].Role?.Name is "role.want" or "role.speak" && vocabulary.Find(digits) is { IsForm: true } digit
            ? digit.Canonical
            : null;

    private void AddWord(List<Word> words, ReadOnlySpan<char> piece, ref bool newClause)
    {
        Span<char> room = piece.Length <= 64 ? stackalloc char[piece.Length] : new char[piece.Length];
        var plain = Plain(piece, room);
        var found = vocabulary.Find(plain);
        var written = found ?? vocabulary.Strange(plain.ToString());
        if (written.IsKnown)
        {
            Meant(words, written, written, true, ref newClause);
        }
        else if (written.Kind is not null || written.Role is not null)
        {
            Meant(words, written, written, false, ref newClause);
        }
        else if (lexicon.Repaired(plain) is { } repaired)
        {
            Meant(words, written, vocabulary.Find(repaired)!, true, ref newClause);
        }
        else if (!AddPair(words, written, ref newClause))
        {
            Meant(words, written, written, false, ref newClause);
        }
    }

    private static void Meant(List<Word> words, Entry written, Entry meant, bool known, ref bool newClause)
    {
        if (!meant.IsDropped)
        {
            Add(words, written, meant.Canonical, known, ref newClause);
        }
    }

    private static void Add(List<Word> words, Entry written, Entry meant, bool known, ref bool newClause)
    {
        words.Add(new Word(written, meant, known, newClause, meant.Role));
        newClause = false;
    }

    /// <summary>Adds the two words of "cancelmy", where a space is missing; false when it is not two.</summary>
    private bool AddPair(List<Word> words, Entry written, ref bool newClause)
    {
        var word = written.Word.AsSpan();
        for (var at = word.Length - 2; at > 0 && word.Length > 4; at--)
        {
            if (vocabulary.Find(word[..at]) is { IsKnown: true } left && (at > 1 || left.Word == "i")
                && vocabulary.Find(word[at..]) is { IsKnown: true } right && (left.IsCore || right.IsCore))
            {
                Meant(words, written, left, true, ref newClause);
                Meant(words, Entry.Unwritten, right, true, ref newClause);
                return true;
            }
        }

        return false;
    }

    /// <summary>Lower case, without apostrophes, and with a letter at most twice in a row.</summary>
    public static string Plain(ReadOnlySpan<char> piece)
    {
        Span<char> room = piece.Length <= 64 ? stackalloc char[piece.Length] : new char[piece.Length];
        return Plain(piece, room).ToString();
    }

    private static ReadOnlySpan<char> Plain(ReadOnlySpan<char> piece, Span<char> room)
    {
        var length = 0;
        foreach (var c in piece)
        {
            var lower = char.ToLowerInvariant(c);
            var isThird = length > 1 && room[length - 1] == lower && room[length - 2] == lower;
            if (!Apostrophes.Contains(c) && !isThird)
            {
                room[length++] = lower;
            }
        }

        return room[..length];
    }
}
