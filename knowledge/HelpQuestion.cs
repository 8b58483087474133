namespace OrderBot.Knowledge;

/// <summary>A question in the buyer's words.</summary>
/// <param name="Language">BCP 47, as "en".</param>
/// <param name="EarlierTurns">What was said before, oldest first; for follow-up questions.</param>
public sealed record HelpQuestion(string Text, string Language = "en", IReadOnlyList<string>? EarlierTurns = null);
