namespace OrderBot.Knowledge.Articles;

/// <summary>What stands under one heading of an article.</summary>
/// <param name="Text">The plain text: sentences and steps, one a line.</param>
internal sealed record Passage(string Heading, IReadOnlyList<TextBlock> Blocks, string Text);
