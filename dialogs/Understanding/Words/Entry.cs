using OrderBot.Dialogs.Understanding.Learning;
using OrderBot.Dialogs.Understanding.Wishes;

namespace OrderBot.Dialogs.Understanding.Words;

/// <summary>All that is known of one word, found with a single look. Two words are the same when they have the same entry.</summary>
internal sealed class Entry
{
    private const uint OfWord = 17;

    public Entry(string word)
    {
        Word = word;
        Feature = FeatureNumber.Of(word, OfWord);
        Canonical = this;
    }

    /// <summary>Of the second of two words that were written as one.</summary>
    public static Entry Unwritten { get; } = new("");

    public string Word { get; }

    /// <summary>The number by which the model knows it.</summary>
    public uint Feature { get; }

    /// <summary>False when no saying of the project has it.</summary>
    public bool IsKnown { get; init; }

    /// <summary>Whether it means nothing.</summary>
    public bool IsDropped { get; init; }

    /// <summary>Whether it is a spelling or form of another word.</summary>
    public bool IsForm { get; init; }

    /// <summary>Whether it is a word of the trade, not only one that sayings happen to have.</summary>
    public bool IsCore { get; init; }

    /// <summary>Whether sayings have it, and not only as an item's name.</summary>
    public bool IsOfSayings { get; init; }

    /// <summary>Whether it can name an item of an order: it belongs to no saying but as one.</summary>
    public bool MayNameItem => Word.Length > 2 && !IsOfSayings && !IsForm && !IsDropped && Role is null;

    /// <summary>The kind of thing that it names; null when that is not listed.</summary>
    public Trait? Kind { get; init; }

    /// <summary>What it does in a wish, in whatever form; null when it does nothing that is listed.</summary>
    public Trait? Role { get; set; }

    /// <summary>The word that stands for all spellings and forms of this one.</summary>
    public Entry Canonical { get; set; }

    /// <summary>The phrases of several words that begin with it, in whatever form, and have a role.</summary>
    public RolePhrase[] RolePhrases { get; set; } = [];

    /// <summary>The lists, a bit for each, in which the word alone is a phrase.</summary>
    public ulong Alone { get; set; }

    /// <summary>The listed phrases of several words that begin with it.</summary>
    public ListedPhrase[] Phrases { get; set; } = [];

    /// <summary>What the model thinks of the word itself; null until it is first read.</summary>
    public WordWeight? Weight { get; set; }
}
