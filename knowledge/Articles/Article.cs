namespace OrderBot.Knowledge.Articles;

/// <summary>One help article, read.</summary>
/// <param name="Task">The intent that does what the article tells; null when none does.</param>
/// <param name="See">Ids of the articles that it points to.</param>
/// <param name="FollowUps">What is asked once the article was told, in words that name no subject: "and then?".</param>
internal sealed record Article(
    string Id,
    string Title,
    string? Task,
    DateOnly? Updated,
    IReadOnlyList<string> See,
    IReadOnlyList<Passage> Passages,
    IReadOnlyList<ListedQuestion> Questions,
    IReadOnlyList<ListedQuestion> FollowUps,
    IReadOnlyList<string> Links,
    IReadOnlyList<string> UnknownHeadings);
