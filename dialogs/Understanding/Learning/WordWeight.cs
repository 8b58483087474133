namespace OrderBot.Dialogs.Understanding.Learning;

/// <summary>What a model thinks of one word by itself, with its pieces of letters: summed up once, not at every reading.</summary>
/// <param name="Sums">For each class.</param>
/// <param name="Square">The square of the length of what the word has.</param>
internal sealed record WordWeight(float[] Sums, float Square);
