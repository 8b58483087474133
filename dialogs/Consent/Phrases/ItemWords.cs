namespace OrderBot.Dialogs.Consent.Phrases;

/// <summary>The words of what is in the order in question: "the headphones" means this order and no other.</summary>
internal readonly struct ItemWords(string? shown)
{
    private const int Shortest = 3;

    /// <summary>One or several of a thing are the same thing.</summary>
    private const char Plural = 's';

    /// <param name="word">As <see cref="Token.Plain"/> gives it.</param>
    public bool Name(string word)
    {
        var said = word.AsSpan().TrimEnd(Plural);
        if (shown is null || said.Length < Shortest)
        {
            return false;
        }

        foreach (var part in shown.AsSpan().SplitAny(" ,-()/"))
        {
            if (shown.AsSpan()[part].TrimEnd(Plural).Equals(said, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
