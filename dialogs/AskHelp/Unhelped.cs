namespace OrderBot.Dialogs.AskHelp;

/// <summary>Marks a turn in which the buyer said that an answer did not help, with the question that it was given to.</summary>
public sealed record Unhelped(string Question);
