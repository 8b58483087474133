namespace OrderBot.Faults.Tests.Buyers;

/// <summary>Something that the bot said, as a client has it.</summary>
/// <param name="Id">Its id; where the channel gives replies none, what the client makes of the message that was answered.</param>
/// <param name="ReplyTo">The message that it answers; null for what answers none.</param>
/// <param name="At">When it was said, or came.</param>
internal sealed record Heard(string Id, string? ReplyTo, string Label, DateTimeOffset At)
{
    /// <summary>What the bot says while the shop is away, and asks to try again after.</summary>
    public static readonly string[] Troubles = ["Routing.NotNow", "Routing.DidNotArrive", "Routing.CouldNotLook"];

    /// <summary>What the bot asks whose yes answered words that it cannot be sure were heard: a death came before they were marked as sent.</summary>
    public const string AskedAgain = "CancelPaidOrder.ConsentUnclear";

    /// <summary>What the bot asks before it passes on words that were said when it was not sure that its question had been heard.</summary>
    public const string AskedIfMeant = "TalkToSupplier.AskIfMeant";

    /// <summary>What comes of them.</summary>
    public const string PassedOn = "TalkToSupplier.MessageSent";

    /// <summary>What a yes settles; it comes once more when it was not heard.</summary>
    public const string Question = "CancelPaidOrder.AskForConsent";

    /// <summary>What a yes to it brings.</summary>
    public const string Consented = "CancelPaidOrder.RequestSent";

    public bool IsTrouble => Troubles.Contains(Label);
}
