namespace OrderBot.Dialogs.Understanding;

/// <summary>The things that a text names.</summary>
/// <param name="OrderNumbers">Digits only, leading zeros kept.</param>
/// <param name="Emails">As written.</param>
/// <param name="MemberIds">As written.</param>
/// <param name="Ordinals">1, 2, …; −1 is the last (newest).</param>
/// <param name="ItemWords">Lower-case words that may name an item of an order.</param>
/// <param name="LastDigits">The end of an order number, 2 to 5 digits.</param>
public sealed record Entities(
    IReadOnlyList<string> OrderNumbers,
    IReadOnlyList<string> Emails,
    IReadOnlyList<string> MemberIds,
    IReadOnlyList<int> Ordinals,
    IReadOnlyList<string> ItemWords,
    IReadOnlyList<string> LastDigits)
{
    /// <summary>Nothing is named.</summary>
    public static Entities None { get; } = new([], [], [], [], [], []);
}
