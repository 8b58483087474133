using System.Runtime.InteropServices;
using OrderBot.Dialogs.Understanding.Words;

namespace OrderBot.Dialogs.Understanding.Learning;

/// <summary>What the model looks at: words, neighbours, and pieces of 3 and 4 letters, as places in a table.</summary>
internal sealed class Features
{
    public const int Places = 1 << 15;

    private const float WordWeight = 1f;
    private const float PairWeight = 0.9f;
    private const float LetterWeight = 0.45f;

    private readonly List<int> _places = new(160);
    private readonly List<float> _weights = new(160);

    public ReadOnlySpan<int> At => CollectionsMarshal.AsSpan(_places);

    public ReadOnlySpan<float> Weights => CollectionsMarshal.AsSpan(_weights);

    /// <param name="isRare">Whether a known word is to be seen as an unknown one as well.</param>
    public void Read(ReadOnlySpan<Word> words, Func<string, bool>? isRare = null)
    {
        _places.Clear();
        _weights.Clear();
        var unknown = 0;
        var before = Start;
        var beforeThat = Start;
        foreach (var word in words)
        {
            var hash = Hash(word.Meant, 17);
            if (word.Known)
            {
                Add(hash, WordWeight);
                Letters(word.Meant);
            }
            else
            {
                hash = Unknown;
            }

            if (!word.Known || isRare?.Invoke(word.Meant) == true)
            {
                Add(Mix(Unknown, (uint)Math.Min(++unknown, 4)), WordWeight);
            }

            Add(Mix(Mix(before, 31), hash), PairWeight);
            Add(Mix(Mix(beforeThat, 57), hash), PairWeight * 0.7f);
            beforeThat = before;
            before = hash;
        }

        Add(Mix(Mix(before, 31), End), PairWeight);
        Add(Mix(Length, (uint)Math.Min(words.Length, 12)), 0.5f);
    }

    private const uint Start = 0x51AB2D31, End = 0x7E11F00D, Unknown = 0x0BADF00D, Length = 0x1E461234;

    private void Add(uint hash, float weight)
    {
        _places.Add((int)(hash * 2654435769u >> 17));
        _weights.Add(weight);
    }

    private void Letters(string word)
    {
        for (var size = 3; size <= 4; size++)
        {
            for (var i = -1; i + size <= word.Length + 1; i++)
            {
                var hash = (uint)size;
                for (var j = i; j < i + size; j++)
                {
                    hash = Mix(hash, j < 0 || j == word.Length ? '_' : word[j]);
                }

                Add(hash, LetterWeight);
            }
        }
    }

    private static uint Hash(string word, uint seed)
    {
        var hash = seed;
        foreach (var c in word)
        {
            hash = Mix(hash, c);
        }

        return hash;
    }

    private static uint Mix(uint hash, uint next)
    {
        hash = (hash ^ next) * 0x85EBCA6B;
        return hash ^ (hash >> 13);
    }
}
