namespace OrderBot.Dialogs.Consent.Phrases;

/// <summary>Where a word leads, and whether a stop may stand before it.</summary>
internal readonly record struct PhraseStep(PhraseNode To, bool MayFollowStop);
