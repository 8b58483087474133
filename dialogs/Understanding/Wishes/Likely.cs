using OrderBot.Dialogs.Understanding.Learning;

namespace OrderBot.Dialogs.Understanding.Wishes;

/// <summary>A topic, its chance, and whether the text holds one of the topic's tell-tale words.</summary>
internal readonly record struct Likely(Topic Topic, float Chance, bool HasEvidence);
