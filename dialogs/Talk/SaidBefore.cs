namespace OrderBot.Dialogs.Talk;

/// <summary>What a turn is about when it is not the activity's own words: the second of two wishes, or a turn that is tried again.</summary>
/// <param name="Words">What was said.</param>
/// <param name="Id">The id of the activity that said it, when that was an earlier one; else null.</param>
/// <param name="At">When it was said, where that counts: a yes that may have had its effect is not too late because it is tried again; else null.</param>
/// <param name="Consent">The id of the question that it answered, where it answered one; it answers no other. Else null.</param>
public sealed record SaidBefore(string Words, string? Id = null, DateTimeOffset? At = null, string? Consent = null);
