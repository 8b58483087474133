using OrderBot.Dialogs.Talk;

namespace OrderBot.Dialogs.CancelPaidOrder;

/// <summary>Reads an answer to "why?" that gives no reason: the buyer would rather not say, or only urges.</summary>
public static class NoReason
{
    private static readonly HashSet<string> Said = new(StringComparer.OrdinalIgnoreCase)
    {
        "i'd rather not say", "id rather not say", "i would rather not say", "rather not say", "i'd rather not", "rather not", "prefer not to say", "i prefer not to say", "i don't want to say",
        "i dont want to say", "none of your business", "not your business", "no reason", "no particular reason", "no special reason", "without a reason", "without reason", "none",
        "nothing", "nothing special", "no", "nope", "nah", "no thanks", "skip", "skip it", "skip this", "pass", "next", "whatever", "because", "just because", "because i want to",
        "does it matter", "it doesn't matter", "it does not matter", "doesn't matter", "i don't know", "i dont know", "don't know", "dunno", "idk", "personal", "private", "it's personal", "personal reasons",
        "yes", "yeah", "yep", "yes please", "ok", "okay", "sure", "hmm", "hm", "go on", "go ahead", "do it", "just do it", "continue",
        "cancel it", "just cancel it", "please cancel it", "cancel it please", "cancel the order", "cancel my order", "cancel this order", "cancel an order", "just cancel the order", "just cancel my order",
        "yes cancel it", "yes, cancel it", "cancel order", "i want to cancel it", "i want to cancel", "i just want to cancel it", "just cancel",
    };

    /// <summary>Signs, and nothing that a supplier could read.</summary>
    private const int FewestLetters = 2;

    public static bool In(string text)
    {
        var said = text.Trim().TrimEnd('.', '!', '?', ',').Replace('\u2019', '\'');
        return Said.Contains(said) || said.Length < FewestLetters;
    }

    /// <summary>"Don't cancel it, I keep it" is said instead of a reason.</summary>
    public static bool IsKeeping(string text) =>
        Consent.ConsentReader.Read(text).Answer == Consent.ConsentAnswer.No
        && !In(text)
        && (text.Contains("keep", StringComparison.OrdinalIgnoreCase) || text.Contains("cancel", StringComparison.OrdinalIgnoreCase)
            || text.Contains("leave", StringComparison.OrdinalIgnoreCase) || text.Contains("never", StringComparison.OrdinalIgnoreCase));
}
