using OrderBot.Knowledge.Vocabulary;

namespace OrderBot.Knowledge.Retrieval.Subjects;

/// <summary>What a question is made of, seen in two ways and as hashes: what it means, and how it is written.</summary>
internal static class Features
{
    private const int ShortestPiece = 3;
    private const int LongestPiece = 5;
    private const int MostWords = 48;
    private const uint Start = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>The terms, each two of them together, and how many are ours.</summary>
    public static List<uint> OfMeaning(IReadOnlyList<WeighedTerm> terms)
    {
        var features = new List<uint>(8);
        var (known, foreign, neighbour) = (0, 0, false);
        for (var i = 0; i < terms.Count; i++)
        {
            Add(features, Hash('c', terms[i].Name));
            known += terms[i].Known ? 1 : 0;
            foreign += terms[i].Known ? 0 : 1;
            neighbour |= terms[i].Name[0] == Lexicon.Neighbour;
            for (var j = i + 1; terms[i].Known && j < terms.Count; j++)
            {
                if (terms[j].Known)
                {
                    // One hash for the two of them, whichever comes first.
                    Add(features, Hash('p', terms[i].Name) + Hash('p', terms[j].Name));
                }
            }
        }

        if (neighbour)
        {
            Add(features, Hash('n', "!"));
        }

        Add(features, Hash('u', "") + (uint)Math.Min(foreign, 3));
        Add(features, Hash('k', "") + (uint)Math.Min(known, 4));
        return features;
    }

    /// <summary>The words' stems, each two in a row, and the pieces of three to five letters that they are made of.</summary>
    /// <param name="words">Of <see cref="Words.Split"/>.</param>
    public static List<uint> OfWriting(List<string> words)
    {
        Span<char> bounded = stackalloc char[Words.LongestWord + 2];
        var features = new List<uint>(words.Count * 16);
        for (var i = 0; i < words.Count && i < MostWords; i++)
        {
            Add(features, Hash('w', Stem.Of(words[i])));
            if (i + 1 < words.Count)
            {
                Add(features, (Hash('a', words[i]) * 3) + Hash('b', words[i + 1]));
            }

            AddPieces(features, Bounded(words[i], bounded));
        }

        return features;
    }

    // Where a word begins and ends tells, too.
    private static ReadOnlySpan<char> Bounded(string word, Span<char> room)
    {
        room[0] = '^';
        word.CopyTo(room[1..]);
        room[word.Length + 1] = '$';
        return room[..(word.Length + 2)];
    }

    private static void AddPieces(List<uint> features, ReadOnlySpan<char> word)
    {
        for (var from = 0; from + ShortestPiece <= word.Length; from++)
        {
            var hash = Start ^ 'g';
            for (var i = 0; i < LongestPiece && from + i < word.Length; i++)
            {
                hash = (hash ^ word[from + i]) * Prime;
                if (i + 1 >= ShortestPiece)
                {
                    Add(features, hash + (uint)i);
                }
            }
        }
    }

    private static uint Hash(char view, string text)
    {
        var hash = (Start ^ view) * Prime;
        foreach (var letter in text)
        {
            hash = (hash ^ letter) * Prime;
        }

        return hash;
    }

    private static void Add(List<uint> features, uint feature)
    {
        if (!features.Contains(feature))
        {
            features.Add(feature);
        }
    }
}
