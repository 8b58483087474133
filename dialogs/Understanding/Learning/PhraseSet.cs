using OrderBot.Dialogs.Understanding.Lu;
using OrderBot.Dialogs.Understanding.Words;

namespace OrderBot.Dialogs.Understanding.Learning;

/// <summary>Phrases of a word list, compared with words as they are meant.</summary>
internal sealed class PhraseSet
{
    private readonly Dictionary<string, List<string[]>> _byFirst = new(StringComparer.Ordinal);

    public PhraseSet(LuFile file, string list, WordReader reader)
    {
        foreach (var phrase in file.Phrases(list))
        {
            var pieces = Pieces.Of(phrase);
            string[] words = [.. reader.Read(phrase, pieces, new string?[pieces.Count]).Select(w => w.Meant)];
            if (words.Length > 0)
            {
                if (!_byFirst.TryGetValue(words[0], out var phrases))
                {
                    _byFirst[words[0]] = phrases = [];
                }

                phrases.Add(words);
            }
        }
    }

    public bool IsEmpty => _byFirst.Count == 0;

    /// <summary>Whether a phrase stands in the text, its words side by side.</summary>
    public bool StandsIn(ReadOnlySpan<Word> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (_byFirst.TryGetValue(words[i].Meant, out var phrases))
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
            if (_byFirst.TryGetValue(word.Meant, out var phrases))
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
