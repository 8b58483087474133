namespace OrderBot.Dialogs.Consent.Phrases;

/// <summary>A phrase that was said, whether a stop stands before it, and how many tokens it has.</summary>
internal readonly record struct Phrase(PhraseMark Mark, bool AfterStop, int Length);
