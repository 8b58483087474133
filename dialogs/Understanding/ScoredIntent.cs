namespace OrderBot.Dialogs.Understanding;

/// <summary>An intent and how likely it is meant.</summary>
/// <param name="Score">A probability, 0 to 1.</param>
/// <param name="About">With AskHelp: the name of an intent or the id of a help article.</param>
public sealed record ScoredIntent(Intent Intent, double Score, string? About = null);
