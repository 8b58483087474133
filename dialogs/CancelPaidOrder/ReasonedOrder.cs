namespace OrderBot.Dialogs.CancelPaidOrder;

/// <summary>An order to cancel, and the reason when it was said already.</summary>
public sealed record ReasonedOrder(string Number, string? Reason)
{
    private const char Between = '\u001F';

    /// <summary>As a dialog's options: one string.</summary>
    public string Keep() => Reason is null ? Number : $"{Number}{Between}{Reason}";

    public static ReasonedOrder From(string kept) => kept.IndexOf(Between, StringComparison.Ordinal) is var at and >= 0
        ? new(kept[..at], kept[(at + 1)..])
        : new(kept, null);
}
