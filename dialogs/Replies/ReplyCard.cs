namespace OrderBot.Dialogs.Replies;

/// <summary>Facts to show, in no channel's language: a look draws it, or writes it as text.</summary>
/// <param name="Order">The order that it shows, for channels that draw a card anew; null when it shows none.</param>
public sealed record ReplyCard(string Title, IReadOnlyList<ReplyFact> Facts, string? Order = null)
{
    /// <summary>The content type under which a card travels from a dialog to a channel's look.</summary>
    public const string ContentType = "application/vnd.orderbot.replycard";
}

/// <summary>A line of a card.</summary>
public sealed record ReplyFact(string Name, string Value);
