using OrderBot.Knowledge.Vocabulary;

namespace OrderBot.Knowledge.Retrieval;

/// <summary>Turns text into terms: words that say something, spelt right, under one name for what means the same; each once.</summary>
internal sealed class TermReader(Lexicon lexicon, Spelling? spelling)
{
    private const int MostTerms = 64;

    public List<string> Read(string text) => Read(Words.Split(text));

    /// <param name="words">Of <see cref="Words.Split"/>.</param>
    public List<string> Read(List<string> words)
    {
        var canonical = new List<string>(words.Count);
        foreach (var word in words)
        {
            canonical.Add(lexicon.Canonical(Corrected(word)));
        }

        var named = lexicon.Named(canonical);
        var terms = new List<string>();
        for (var i = 0; i < named.Count && terms.Count < MostTerms;)
        {
            i += ReadAt(named, i, terms);
        }

        return terms;
    }

    private string Corrected(string word) =>
        spelling is null || lexicon.Knows(word) ? word : spelling.Correct(word) ?? word;

    private int ReadAt(List<string> words, int at, List<string> terms)
    {
        var (saying, length) = lexicon.SayingAt(words, at);
        if (saying is not null)
        {
            foreach (var name in saying.Meaning)
            {
                Add(terms, name);
            }

            return length;
        }

        if (!lexicon.Fillers.Contains(words[at]))
        {
            Add(terms, words[at]);
        }

        return 1;
    }

    private static void Add(List<string> terms, string name)
    {
        if (!terms.Contains(name))
        {
            terms.Add(name);
        }
    }
}
