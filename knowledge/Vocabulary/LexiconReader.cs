using System.Reflection;

namespace OrderBot.Knowledge.Vocabulary;

/// <summary>Reads a lexicon from its word list.</summary>
internal static class LexiconReader
{
    private const string BuiltIn = "OrderBot.Knowledge.Vocabulary.Words.en.txt";

    public static Lexicon ReadBuiltIn()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(BuiltIn)!);
        return Read(reader);
    }

    public static Lexicon Read(TextReader reader)
    {
        var lexicon = new Lexicon();
        var phrases = new List<Phrase>();
        var part = "";
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
            {
                part = line;
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                ReadLine(part, line, lexicon, phrases);
            }
        }

        // A phrase is kept in the words' canonical form, so every word has to be known first, and every name before the sayings.
        AddAll(lexicon, phrases, names: true);
        AddAll(lexicon, phrases, names: false);
        return lexicon;
    }

    private static void AddAll(Lexicon lexicon, List<Phrase> phrases, bool names)
    {
        foreach (var phrase in phrases)
        {
            if (Lexicon.IsName(phrase.Meaning) == names)
            {
                lexicon.AddPhrase(phrase.Words, phrase.Meaning);
            }
        }
    }

    private static void ReadLine(string part, string line, Lexicon lexicon, List<Phrase> phrases)
    {
        switch (part)
        {
            case "[filler]":
                foreach (var word in line.Split(' '))
                {
                    lexicon.Fillers.Add(Stem.Of(word));
                    lexicon.Spoken.Add(word);
                }

                break;
            case "[real]":
                lexicon.Real.UnionWith(line.Split(' '));
                break;
            case "[neighbours]":
                foreach (var words in line.Split(", "))
                {
                    phrases.Add(new Phrase(words.Split(' '), [Lexicon.Neighbour + words.Replace(' ', '-')]));
                }

                break;
            default:
                ReadSame(line, lexicon, phrases);
                break;
        }
    }

    private static void ReadSame(string line, Lexicon lexicon, List<Phrase> phrases)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        var names = Array.ConvertAll(line[..colon].Split(' '), Stem.Of);
        foreach (var words in line[(colon + 2)..].Split(", "))
        {
            if (names.Length == 1 && !words.Contains(' '))
            {
                lexicon.AddForm(words, names[0]);
            }
            else
            {
                phrases.Add(new Phrase(words.Split(' '), names));
            }
        }
    }
}
