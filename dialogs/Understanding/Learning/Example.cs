namespace OrderBot.Dialogs.Understanding.Learning;

/// <summary>A saying as the model sees it, and the class that it belongs to.</summary>
internal sealed record Example(int Class, int[] Places, float[] Weights);
