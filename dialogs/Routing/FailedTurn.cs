using System.Globalization;
using OrderBot.Dialogs.Replies;
using OrderBot.Dialogs.Talk;

namespace OrderBot.Dialogs.Routing;

/// <summary>A turn that the shop's failure broke: what was said in it, so that "try again" says it once more with the same keys.</summary>
/// <param name="Id">The activity's id: the key of a write that needs no consent.</param>
/// <param name="Press">What was pressed; null when it was typed.</param>
/// <param name="Pending">The write that was about to be tried; null when none was. It is looked for before anything is said that depends on it.</param>
/// <param name="MaybeDone">Whether it may have arrived although no answer came.</param>
public sealed record FailedTurn(string Id, string Text, ButtonPress? Press, PendingWrite? Pending, bool MaybeDone)
{
    private static readonly HashSet<string> Again = new(StringComparer.OrdinalIgnoreCase)
    {
        "try again", "please try again", "try again please", "try it again", "try that again", "try once more", "retry", "again", "once more", "do it again", "yes, try again", "yes try again", "ok, try again", "ok try again",
    };

    /// <summary>After "it did not arrive; shall I try again?".</summary>
    private static readonly HashSet<string> Yes = new(StringComparer.OrdinalIgnoreCase) { "yes", "yes please", "yes, please", "yeah", "yep", "sure", "ok", "okay", "please", "please do", "do it" };

    /// <summary>Whether it is wanted once more: that is said, or the same is said once more of what may have been written.</summary>
    public bool IsMeantBy(string text)
    {
        var said = text.Trim().TrimEnd('.', '!');
        return Again.Contains(said)
            || (Pending is not null && (Yes.Contains(said) || said.Equals(Text.Trim().TrimEnd('.', '!'), StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>As it is kept in state: strings only.</summary>
    public Dictionary<string, string> Keep()
    {
        var kept = new Dictionary<string, string>(StringComparer.Ordinal) { ["id"] = Id, ["text"] = Text };
        if (Press is { } press)
        {
            kept["press"] = press.Act;
            kept["consent"] = press.Consent ?? "";
            if (press.IsTyped)
            {
                kept["typed"] = bool.TrueString;
            }
        }

        if (Pending is { } pending)
        {
            kept["order"] = pending.Order;
            kept["act"] = pending.Act.ToString();
            kept["at"] = Kept(pending.At);
            kept["maybeDone"] = MaybeDone.ToString();
            if (pending.Consent is { } answered)
            {
                kept["answers"] = answered;
            }

            if (pending.Version is { } version)
            {
                kept["version"] = version.ToString(CultureInfo.InvariantCulture);
            }

            if (pending.WrittenToAt is { } before)
            {
                kept["writtenToAt"] = Kept(before);
            }
        }

        return kept;
    }

    public static FailedTurn From(Dictionary<string, string> kept) => new(
        kept["id"],
        kept["text"],
        kept.TryGetValue("press", out var press) ? new ButtonPress(press, kept["consent"] is { Length: > 0 } consent ? consent : null) { IsTyped = kept.ContainsKey("typed") } : null,
        kept.TryGetValue("order", out var order)
            ? new PendingWrite(
                order,
                Enum.Parse<PendingAct>(kept["act"]),
                Instant(kept["at"]),
                kept.GetValueOrDefault("answers"),
                kept.TryGetValue("version", out var version) ? long.Parse(version, CultureInfo.InvariantCulture) : null,
                kept.TryGetValue("writtenToAt", out var before) ? Instant(before) : null)
            : null,
        kept.TryGetValue("maybeDone", out var maybe) && maybe == bool.TrueString);

    private static string Kept(DateTimeOffset instant) => instant.ToString("O", CultureInfo.InvariantCulture);

    private static DateTimeOffset Instant(string kept) => DateTimeOffset.Parse(kept, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
}
