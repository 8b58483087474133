namespace OrderBot.Knowledge.Articles;

/// <summary>A paragraph or a list of an article: its Markdown as written, and its sentences as plain text.</summary>
internal sealed record TextBlock(string Markdown, IReadOnlyList<string> Sentences);
