using OrderBot.Dialogs.Understanding.Learning;
using OrderBot.Dialogs.Understanding.Words;

namespace OrderBot.Dialogs.Understanding;

/// <summary>Finds the wishes of which a single clause is sure, apart from those that are only the reason for another.</summary>
internal sealed class ClauseReader(Classifier classifier, PhraseSet joins, PhraseSet asksStatus)
{
    private const float Sure = 0.75f;

    /// <param name="gaveReason">Whether a clause tells how an order stands without asking for it: "it is late, cancel it".</param>
    public List<Likely> Wishes(ReadOnlySpan<Word> words, out bool gaveReason)
    {
        var found = new List<Likely>();
        gaveReason = false;
        var start = 0;
        for (var i = 1; i <= words.Length; i++)
        {
            var isJoin = i < words.Length && joins.StandsIn(words.Slice(i, 1));
            if (i < words.Length && !isJoin && !words[i].NewClause)
            {
                continue;
            }

            if (i - start > 1 && i - start < words.Length)
            {
                gaveReason |= !TryAdd(found, words[start..i]);
            }

            start = isJoin ? i + 1 : i;
        }

        return found;
    }

    /// <summary>False when the clause is a reason.</summary>
    private bool TryAdd(List<Likely> found, ReadOnlySpan<Word> clause)
    {
        var (best, _) = classifier.Read(clause);
        if (best.Topic.Intent == Intent.OrderStatus && !asksStatus.StandsIn(clause))
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
