using OrderBot.Dialogs.Understanding.Words;

namespace OrderBot.Dialogs.Understanding.Wishes;

/// <summary>Finds the wishes of which a single clause is sure, apart from those that are only the reason for another.</summary>
internal sealed class ClauseReader(Classifier classifier, ulong joins, ulong reasons, ulong asksStatus)
{
    private const float Sure = 0.75f;

    /// <param name="gaveReason">Whether the rest is only the reason for the wish: "it is late, cancel it", "cancel it as the price fell".</param>
    public List<Likely> Wishes(ReadOnlySpan<Word> words, out bool gaveReason)
    {
        var found = new List<Likely>();
        gaveReason = false;
        var start = 0;
        for (var i = 1; i <= words.Length; i++)
        {
            var isJoin = i < words.Length && (words[i].Meant.Alone & joins) != 0;
            if (i < words.Length && !isJoin && !words[i].NewClause)
            {
                continue;
            }

            if (i > start && i - start < words.Length)
            {
                gaveReason |= !TryAdd(found, words[start..i]);
            }

            gaveReason |= isJoin && (words[i].Meant.Alone & reasons) != 0;
            start = isJoin ? i + 1 : i;
        }

        return found;
    }

    /// <summary>False when the clause tells how an order stands without asking for it.</summary>
    private bool TryAdd(List<Likely> found, ReadOnlySpan<Word> clause)
    {
        var (best, _, lists) = classifier.Read(clause);
        if (best.Topic.Intent == Intent.OrderStatus && (lists & asksStatus) == 0)
        {
            return best.Chance < Sure;
        }

        if (best.Chance >= Sure && best.HasEvidence && best.Topic.IsTask && !found.Exists(f => f.Topic == best.Topic))
        {
            found.Add(best);
        }

        return true;
    }
}
