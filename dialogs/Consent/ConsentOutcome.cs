namespace OrderBot.Dialogs.Consent;

/// <summary>How a question for consent ended. Made in the turn of the answer and never kept.</summary>
/// <param name="Given">The consent, with a yes; else null.</param>
/// <param name="Ending">What ended the question.</param>
/// <param name="OtherOrder">The order that the buyer named instead; null when its number was not said.</param>
public sealed record ConsentOutcome(ConsentEnding Ending, GivenConsent? Given = null, string? OtherOrder = null);

/// <summary>What ended a question for consent.</summary>
public enum ConsentEnding
{
    Yes,
    No,

    /// <summary>The answer came too late.</summary>
    Expired,

    /// <summary>The buyer spoke of another order.</summary>
    OtherOrder,
}
