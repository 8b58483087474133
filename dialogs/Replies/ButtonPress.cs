namespace OrderBot.Dialogs.Replies;

/// <summary>A pressed button, as its channel understood it.</summary>
/// <param name="Act">What it stands for, as "yes" or "no".</param>
/// <param name="Consent">The id of the question that it answers; null when it answers none.</param>
public sealed record ButtonPress(string Act, string? Consent = null)
{
    public const string Yes = "yes";
    public const string No = "no";

    /// <summary>Whether a number was typed where buttons are numbered lines: it may have been meant for an earlier list.</summary>
    public bool IsTyped { get; init; }
}
