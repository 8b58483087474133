using OrderBot.Dialogs.Understanding.Words;

namespace OrderBot.Dialogs.Understanding.Learning;

/// <summary>Phrases of a word list, compared with words as they are meant.</summary>
internal sealed class PhraseSet
{
    private readonly Dictionary<string, List<string[]>> _byFirst = new(StringComparer.Ordinal);

    /// <summary>A bit for each way a phrase begins: most words begin none.</summary>
    private ulong _beginnings;

    private PhraseSet() { }

    public PhraseSet(IEnumerable<string> phrases, WordReader reader)
    {
        foreach (var phrase in phrases)
        {
            var pieces = Pieces.Of(phrase);
            Add([.. reader.Read(phrase, pieces, new string?[pieces.Count]).Select(w => w.Meant)]);
        }
    }

    /// <summary>Reads what <see cref="WriteTo"/> wrote.</summary>
    public PhraseSet(BinaryReader file)
    {
        for (var left = file.ReadInt32(); left > 0; left--)
        {
            Add(file.ReadWords());
        }
    }

    public static PhraseSet Empty { get; } = new();

    public bool IsEmpty => _byFirst.Count == 0;

    public void WriteTo(BinaryWriter file)
    {
        file.Write(_byFirst.Values.Sum(phrases => phrases.Count));
        foreach (var phrase in _byFirst.Values.SelectMany(phrases => phrases))
        {
            file.WriteWords(phrase);
        }
    }

    /// <summary>Whether a phrase stands in the text, its words side by side.</summary>
    public bool StandsIn(ReadOnlySpan<Word> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if ((_beginnings & Beginning(words[i].Meant)) != 0 && _byFirst.TryGetValue(words[i].Meant, out var phrases))
            {
                foreach (var phrase in phrases)
                {
                    if (IsAt(words[i..], phrase))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    /// <summary>Whether all words of a phrase are in the text, wherever.</summary>
    public bool IsSpreadOver(ReadOnlySpan<Word> words)
    {
        foreach (var word in words)
        {
            if ((_beginnings & Beginning(word.Meant)) != 0 && _byFirst.TryGetValue(word.Meant, out var phrases))
            {
                foreach (var phrase in phrases)
                {
                    if (HasAll(words, phrase))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private void Add(string[] words)
    {
        if (words.Length == 0)
        {
            return;
        }

        if (!_byFirst.TryGetValue(words[0], out var phrases))
        {
            _byFirst[words[0]] = phrases = [];
        }

        phrases.Add(words);
        _beginnings |= Beginning(words[0]);
    }

    private static ulong Beginning(string word) => word.Length == 0 ? 1 : 1UL << (((word[0] * 11) + (word[^1] * 5) + word.Length) & 63);

    private static bool IsAt(ReadOnlySpan<Word> words, string[] phrase)
    {
        if (phrase.Length > words.Length)
        {
            return false;
        }

        for (var i = 1; i < phrase.Length; i++)
        {
            if (words[i].Meant != phrase[i])
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasAll(ReadOnlySpan<Word> words, string[] phrase)
    {
        for (var i = 1; i < phrase.Length; i++)
        {
            var found = false;
            foreach (var word in words)
            {
                found |= word.Meant == phrase[i];
            }

            if (!found)
            {
                return false;
            }
        }

        return true;
    }
}
