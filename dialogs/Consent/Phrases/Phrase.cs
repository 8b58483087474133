namespace OrderBot.Dialogs.Consent.Phrases;

/// <summary>A phrase that was said, and whether a stop stands before it.</summary>
internal readonly record struct Phrase(PhraseMark Mark, bool AfterStop);
