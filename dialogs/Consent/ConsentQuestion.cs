using System.Globalization;
using System.Security.Cryptography;

namespace OrderBot.Dialogs.Consent;

/// <summary>A question for a buyer's yes: its id, what exactly was shown, who was asked and when.</summary>
/// <param name="Id">Minted when the question is asked; the idempotency key of the write.</param>
/// <param name="Act">What a yes allows, as "RequestCancellation"; a yes to one act is no yes to another.</param>
/// <param name="Order">The order's number.</param>
/// <param name="Version">The order's version that the buyer saw.</param>
/// <param name="Words">The words of the question.</param>
/// <param name="AskedOf">The Member ID of the buyer who was asked.</param>
/// <param name="Items">What is in the order, as it was shown.</param>
public sealed record ConsentQuestion(string Id, string Act, string Order, long Version, string Words, string AskedOf, DateTimeOffset AskedAt, string Items = "")
{
    /// <summary>128 random bits: minted before the words, because the buttons carry it.</summary>
    public static string NewId() => "consent-" + RandomNumberGenerator.GetHexString(32, lowercase: true);

    /// <summary>As it is kept in dialog state: strings only.</summary>
    public Dictionary<string, object> Keep() => new(8, StringComparer.Ordinal)
    {
        ["id"] = Id,
        ["act"] = Act,
        ["order"] = Order,
        ["version"] = Version.ToString(CultureInfo.InvariantCulture),
        ["words"] = Words,
        ["askedOf"] = AskedOf,
        ["askedAt"] = AskedAt.ToString("O", CultureInfo.InvariantCulture),
        ["items"] = Items,
    };

    public static ConsentQuestion From(IDictionary<string, object> kept) => new(
        (string)kept["id"],
        (string)kept["act"],
        (string)kept["order"],
        long.Parse((string)kept["version"], CultureInfo.InvariantCulture),
        (string)kept["words"],
        (string)kept["askedOf"],
        DateTimeOffset.Parse((string)kept["askedAt"], CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
        kept.TryGetValue("items", out var items) ? (string)items : "");
}
