namespace OrderBot.Knowledge;

/// <summary>What the help desk says.</summary>
/// <param name="Known">False when the articles do not answer the question; then the rest is empty.</param>
/// <param name="Text">The answer as Markdown, without the source line.</param>
/// <param name="Citations">The passages that it stands on, the best first.</param>
/// <param name="Task">The intent that does what the article tells (as "CancelPaidOrder"), to offer; null when none does.</param>
/// <param name="LeavesRest">Whether something else was asked, too, that the articles do not answer; whoever says the answer says so.</param>
public sealed record HelpAnswer(bool Known, string Text, IReadOnlyList<Citation> Citations, string? Task = null, bool LeavesRest = false)
{
    public static HelpAnswer NotKnown { get; } = new(false, "", []);
}

/// <summary>A passage that an answer stands on.</summary>
/// <param name="Article">The article's id, as "cancel-paid-order".</param>
/// <param name="Title">The article's title.</param>
/// <param name="Heading">The heading above the passage.</param>
/// <param name="Quote">A literal piece of the article's text, without Markdown.</param>
public sealed record Citation(string Article, string Title, string Heading, string Quote);
