using OrderBot.Knowledge.Articles;

namespace OrderBot.Knowledge.Answering;

/// <summary>A sentence of a passage, and how much of a question it speaks of.</summary>
internal sealed record Quote(Passage Passage, TextBlock Block, string Text, float Score);
