using OrderBot.Knowledge.Articles;

namespace OrderBot.Knowledge.Retrieval;

/// <summary>A passage and the terms in it.</summary>
/// <param name="Body">Of its text.</param>
/// <param name="Fields">Of its heading, its article's title and the questions that it answers.</param>
internal sealed record PassageTerms(Article Article, Passage Passage, HashSet<string> Body, HashSet<string> Fields)
{
    public HashSet<string> All { get; } = [.. Body, .. Fields];
}
