namespace OrderBot.Dialogs.Consent;

/// <summary>What an answer to a request for consent means, and whether it asks something itself.</summary>
public readonly record struct ConsentReading(ConsentAnswer Answer, bool IsQuestion);
