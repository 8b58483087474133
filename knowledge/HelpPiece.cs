namespace OrderBot.Knowledge;

/// <summary>A piece of an answer.</summary>
/// <param name="Text">A checked sentence; empty when one begins to write, and in the last piece.</param>
/// <param name="Answer">Only in the last piece: the whole answer, which replaces what was shown before.</param>
public sealed record HelpPiece(string Text, HelpAnswer? Answer = null);
