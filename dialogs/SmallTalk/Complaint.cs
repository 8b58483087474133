using OrderBot.Dialogs.Understanding;

namespace OrderBot.Dialogs.SmallTalk;

/// <summary>Anger that asks for nothing: it wants to be heard, and no lookup in the help content.</summary>
public static class Complaint
{
    private static readonly HashSet<string> Signs = new(StringComparer.OrdinalIgnoreCase)
    {
        "slow", "ugly", "rude", "terrible", "horrible", "awful", "useless", "worst", "angry", "furious", "scam", "scammers", "ridiculous", "unacceptable", "disappointed", "disappointing",
        "annoyed", "annoying", "frustrated", "frustrating", "stupid", "sucks", "suck", "hate", "disgusting", "disgrace", "pathetic", "joke", "rubbish", "crap", "nonsense", "fed", "ashamed", "liars",
        "listening", "unbelievable", "appalling", "dreadful", "complain", "complaint", "upset",
    };

    public static bool Is(Reading reading)
    {
        if (reading.Entities.OrderNumbers.Count > 0)
        {
            return false;
        }

        var signs = Signs.GetAlternateLookup<ReadOnlySpan<char>>();
        var text = reading.Text.AsSpan();
        foreach (var word in text.SplitAny(" ,.!?;:\n"))
        {
            if (signs.Contains(text[word]))
            {
                return true;
            }
        }

        return false;
    }
}
