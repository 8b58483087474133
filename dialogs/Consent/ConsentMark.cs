namespace OrderBot.Dialogs.Consent;

/// <summary>What a word of an answer is part of.</summary>
internal enum ConsentMark
{
    /// <summary>Nothing that is known.</summary>
    Rest,

    Yes,
    No,

    /// <summary>Changes nothing: courtesy, "it", the order in question.</summary>
    Around,

    Doubt,
    Question,
}
