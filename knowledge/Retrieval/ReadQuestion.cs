namespace OrderBot.Knowledge.Retrieval;

/// <summary>A question as it was read: its words as they stand, and what they mean.</summary>
internal readonly record struct ReadQuestion(List<string> Words, List<WeighedTerm> Terms);
