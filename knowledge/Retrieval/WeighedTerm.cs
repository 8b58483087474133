namespace OrderBot.Knowledge.Retrieval;

/// <summary>A term of the question and how much it tells.</summary>
/// <param name="Known">Whether any article holds it.</param>
internal sealed record WeighedTerm(string Name, float Weight, bool Known);
