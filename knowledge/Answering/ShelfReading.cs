using OrderBot.Knowledge.Retrieval;

namespace OrderBot.Knowledge.Answering;

/// <summary>What one reading of the articles gives: who finds passages in them, and who makes answers of those.</summary>
internal sealed record ShelfReading(PassageFinder Finder, AnswerComposer Composer);
