using OrderBot.Knowledge.Articles;

namespace OrderBot.Knowledge.Writing.Checking;

/// <summary>A sentence that may be shown.</summary>
/// <param name="Text">As Markdown, without its citation.</param>
/// <param name="Quote">What the passage says, word for word; two of its sentences have a line break between them.</param>
internal sealed record CheckedSentence(string Text, Passage Passage, string Quote);
