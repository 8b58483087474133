namespace OrderBot.Knowledge.Articles;

/// <summary>A question that an article says it answers, with the passages that do.</summary>
internal sealed record ListedQuestion(string Text, IReadOnlyList<Passage> AnsweredBy);
