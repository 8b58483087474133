using OrderBot.Knowledge.Articles;

namespace OrderBot.Knowledge.Answering;

/// <summary>A sentence of a passage, and how much of a question it speaks of.</summary>
/// <param name="Block">The place in the passage of what the sentence stands in.</param>
internal readonly record struct Quote(Passage Passage, int Block, Citation Citation, float Score);
