using System.ComponentModel.DataAnnotations;

namespace OrderBot.Knowledge;

/// <summary>Where the help articles are and how long an answer may be; the defaults need nothing.</summary>
public sealed record KnowledgeSettings
{
    /// <summary>A folder with <c>en/*.md</c>. A file there replaces the built-in article of the same id or adds one.</summary>
    public string? ArticlesFolder { get; init; }

    /// <summary>Characters. Passages are left out as a whole to keep to it; the one that answers best never is.</summary>
    [Range(200, 10_000)]
    public int AnswerLength { get; init; } = 900;
}
