using System.Runtime.InteropServices;
using OrderBot.Dialogs.Understanding.Words;
using static OrderBot.Dialogs.Understanding.Learning.FeatureNumber;

namespace OrderBot.Dialogs.Understanding.Learning;

/// <summary>What the model looks at: words and their kinds, pairs of words near each other, pieces of 3 and 4 letters, and signs, each as a number of its own.</summary>
/// <param name="summedUp">Whether what a word has by itself is summed up elsewhere.</param>
internal sealed class Features(bool summedUp)
{
    private const float OneWeight = 1f;
    private const float KindWeight = 1.5f;
    private const float SignWeight = 2f;
    private const float NextWeight = 0.6f;
    private const float AfterNextWeight = 0.42f;
    private const float NearWeight = 0.8f;
    private const float LetterWeight = 0.45f;
    private const int Near = 5;
    private const float RoleWeight = 1.5f;
    private const float RoleNextWeight = 0.6f;
    private const float RoleNearWeight = 0.8f;

    /// <summary>What can be ordered, sent and awaited.</summary>
    private static readonly uint Thing = FeatureNumber.Of("role.thing", Trait.OfRole);

    private const uint Start = 0x51AB2D31, End = 0x7E11F00D, Unknown = 0x0BADF00D, Length = 0x1E461234, Sign = 0x516E0001;

    private readonly List<uint> _places = new(256);
    private readonly List<float> _weights = new(256);
    private readonly List<Entry> _words = new(32);

    public ReadOnlySpan<uint> At => CollectionsMarshal.AsSpan(_places);

    public ReadOnlySpan<float> Weights => CollectionsMarshal.AsSpan(_weights);

    /// <summary>The words of which each has features by itself, when those are summed up elsewhere.</summary>
    public ReadOnlySpan<Entry> Words => CollectionsMarshal.AsSpan(_words);

    /// <summary>What a known word has by itself.</summary>
    public void Read(Entry word)
    {
        Clear();
        AddWord(word);
    }

    /// <param name="isRare">Whether a known word is to be seen as an unknown one as well.</param>
    public void Read(ReadOnlySpan<Word> words, Func<string, bool>? isRare = null)
    {
        Clear();
        Span<uint> near = stackalloc uint[Near], roles = stackalloc uint[Near];
        var unknown = 0;
        var before = Start;
        var beforeThat = Start;
        var roleBefore = Start;
        for (var i = 0; i < words.Length; i++)
        {
            ref readonly var word = ref words[i];
            var hash = Read(word, before);
            if (hash == Unknown || isRare?.Invoke(word.Meant.Word) == true)
            {
                Add(Mix(Unknown, (uint)Math.Min(++unknown, 4)), OneWeight);
            }

            Add(Mix(Mix(before, 31), hash), NextWeight);
            Add(Mix(Mix(beforeThat, 57), hash), AfterNextWeight);
            for (var j = Math.Max(0, i - Near); j < i; j++)
            {
                var other = near[j % Near];
                Add(Mix(Mix(Math.Min(other, hash), 77), Math.Max(other, hash)), NearWeight);
            }

            var role = Role(word, hash);
            if (role != hash || roleBefore != before)
            {
                Add(Mix(Mix(roleBefore, 33), role), RoleNextWeight);
            }

            for (var j = Math.Max(0, i - Near); j < i; j++)
            {
                var other = roles[j % Near];
                if (role != hash || other != near[j % Near])
                {
                    Add(Mix(Mix(Math.Min(other, role), 79), Math.Max(other, role)), RoleNearWeight);
                }
            }

            roles[i % Near] = role;
            roleBefore = role;
            near[i % Near] = hash;
            beforeThat = before;
            before = hash;
        }

        Add(Mix(Mix(before, 31), End), NextWeight);
        Add(Mix(Length, (uint)Math.Min(words.Length, 12)), 0.5f);
    }

    /// <summary>What a word list says of the text as a whole.</summary>
    public void AddSign(int sign) => Add(Mix(Sign, (uint)sign), SignWeight);

    /// <summary>As what its neighbours see a word that does something in a wish: whatever does the same.</summary>
    private uint Role(in Word word, uint hash)
    {
        if (word.Role is null && word.Kind is not { IsItem: true })
        {
            return hash;
        }

        var role = word.Role?.Feature ?? Thing;
        Add(role, RoleWeight);
        return role;
    }

    /// <summary>As what its neighbours see a word: itself, its kind, or something unknown.</summary>
    private uint Read(in Word word, uint before)
    {
        var hash = word.Known ? word.Meant.Feature : Unknown;
        if (word.Known && summedUp)
        {
            _words.Add(word.Meant);
        }
        else if (word.Known)
        {
            AddWord(word.Meant);
        }

        if (word.Kind is not { } kind)
        {
            return hash;
        }

        Add(kind.Feature, KindWeight);
        if (kind.IsItem)
        {
            return hash;
        }

        if (word.Known)
        {
            Add(Mix(Mix(before, 31), kind.Feature), AfterNextWeight);
            return hash;
        }

        return kind.Feature;
    }

    private void Clear()
    {
        _places.Clear();
        _weights.Clear();
        _words.Clear();
    }

    private void AddWord(Entry word)
    {
        Add(word.Feature, OneWeight);
        Letters(word.Word);
    }

    private void Add(uint hash, float weight)
    {
        _places.Add(hash);
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
}
