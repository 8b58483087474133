using OrderBot.Dialogs.Understanding.Lu;
using OrderBot.Dialogs.Understanding.Words;

namespace OrderBot.Dialogs.Understanding.Learning;

/// <summary>Phrases of a word list, compared with words as they are meant.</summary>
internal sealed class PhraseSet
{
    private readonly List<string[]> _phrases = [];

    public PhraseSet(LuFile file, string list, WordReader reader)
    {
        foreach (var phrase in file.Phrases(list))
        {
            var pieces = Pieces.Of(phrase);
            string[] words = [.. reader.Read(phrase, pieces, new string?[pieces.Count]).Select(w => w.Meant)];
            if (words.Length > 0)
            {
                _phrases.Add(words);
            }
        }
    }

    public bool IsEmpty => _phrases.Count == 0;

    /// <summary>Whether a phrase stands in the text, its words side by side.</summary>
    public bool StandsIn(ReadOnlySpan<Word> words)
    {
        foreach (var phrase in _phrases)
        {
            for (var i = 0; i + phrase.Length <= words.Length; i++)
            {
                if (IsAt(words[i..], phrase))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether all words of a phrase are in the text, wherever.</summary>
    public bool IsSpreadOver(ReadOnlySpan<Word> words)
    {
        foreach (var phrase in _phrases)
        {
            var found = 0;
            foreach (var part in phrase)
            {
                foreach (var word in words)
                {
                    if (word.Meant == part)
                    {
                        found++;
                        break;
                    }
                }
            }

            if (found == phrase.Length)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAt(ReadOnlySpan<Word> words, string[] phrase)
    {
        for (var i = 0; i < phrase.Length; i++)
        {
            if (words[i].Meant != phrase[i])
            {
                return false;
            }
        }

        return true;
    }
}
