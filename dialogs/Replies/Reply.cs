namespace OrderBot.Dialogs.Replies;

/// <summary>What the bot says, before a channel decides how it looks.</summary>
/// <param name="Name">Where its wording stands, as "CancelPaidOrder.AskForConsent"; goes out as the activity's label.</param>
/// <param name="Words">The wording, as Markdown.</param>
/// <param name="Card">Facts to show beside the words.</param>
/// <param name="Buttons">What can be pressed instead of typing.</param>
public sealed record Reply(string Name, string Words, ReplyCard? Card = null, IReadOnlyList<ReplyButton>? Buttons = null)
{
    public IReadOnlyList<ReplyButton> Buttons { get; init; } = Buttons ?? [];
}
