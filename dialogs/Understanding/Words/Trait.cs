using OrderBot.Dialogs.Understanding.Learning;

namespace OrderBot.Dialogs.Understanding.Words;

/// <summary>What a word list says of its words, and the number by which the model knows it: the kind of thing that they name, or what they do in a wish.</summary>
internal sealed class Trait(string name, uint seed)
{
    public const uint OfKind = 19, OfRole = 23;

    public string Name => name;

    public bool IsItem { get; } = name == Lexicon.Item;

    public uint Feature { get; } = FeatureNumber.Of(name, seed);
}
