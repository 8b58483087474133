using OrderBot.Dialogs.Understanding.Learning;
using OrderBot.Dialogs.Understanding.Words;

namespace OrderBot.Dialogs.Understanding.Wishes;

/// <summary>Weighs a text as a whole and clause by clause: one wish, two, a question about how, or nothing that is known.</summary>
internal sealed class WishReader(Classifier classifier, ClauseReader clauses, ulong howTo, ulong toldOnly, ulong asksWhere, ulong otherMatters)
{
    private const float Sure = 0.5f;
    private const float SureOfClause = 0.9f;
    private const float Perhaps = 0.30f;

    public (Decision Decision, IReadOnlyList<ScoredIntent> Intents) Read(ReadOnlySpan<Word> words)
    {
        if (words.IsEmpty)
        {
            return (Decision.None, [new ScoredIntent(Intent.None, 1)]);
        }

        var (best, next, lists) = classifier.Read(words);
        var wishes = clauses.Wishes(words, out var gaveReason);
        if (wishes.Count == 2 && MeansTwo(wishes[0].Topic, wishes[1].Topic))
        {
            wishes.Sort((a, b) => b.Chance.CompareTo(a.Chance));
            return (Decision.Act, [Score(wishes[0], lists), Score(wishes[1], lists)]);
        }

        if (wishes.Count == 1 && wishes[0].Topic == best.Topic && wishes[0].Chance > best.Chance)
        {
            best = wishes[0];
        }
        else if (wishes.Count == 1 && IsTheWish(wishes[0], best, next, gaveReason || IsAskedFor(wishes[0], lists)))
        {
            (best, next) = (wishes[0], best);
        }

        if (IsSure(best, next))
        {
            return (Decision.Act, [Score(best, lists)]);
        }

        var guesses = new List<ScoredIntent>(2);
        AddGuess(guesses, best, lists);
        AddGuess(guesses, next, lists);
        return guesses.Count > 0
            ? (Decision.Ask, guesses)
            : (Decision.None, [new ScoredIntent(Intent.None, Math.Round(best.Topic.Intent == Intent.None ? best.Chance : 1 - best.Chance, 3))]);
    }

    private void AddGuess(List<ScoredIntent> guesses, Likely likely, ulong lists)
    {
        if (likely.Chance >= Perhaps && likely.HasEvidence && likely.Topic.Intent != Intent.None)
        {
            guesses.Add(Score(likely, lists));
        }
    }

    /// <summary>Sure of the wish; which of its two names is meant (paid or unpaid, supplier or person), the talk itself finds out.</summary>
    private static bool IsSure(Likely likely, Likely next)
    {
        var chance = likely.Chance + (next.Topic.IsTask && !MeansTwo(likely.Topic, next.Topic) ? next.Chance : 0);
        return chance >= Sure && likely.HasEvidence && likely.Topic.Intent != Intent.None;
    }

    /// <summary>Whether one sure clause says more than the whole does.</summary>
    private static bool IsTheWish(Likely wish, Likely best, Likely next, bool gaveReason) =>
        best.Topic != wish.Topic
        && ((gaveReason && best.Topic.Intent is Intent.OrderStatus or Intent.None)
            || (!IsSure(best, next) && next.Topic == wish.Topic && next.Chance >= Perhaps));

    /// <summary>A clause so sure of its wish is meant, whatever story stands around it: "better price elsewhere, want to cancel", "the dog has outgrown it, where is it?".</summary>
    private bool IsAskedFor(Likely wish, ulong lists) =>
        wish.Chance >= SureOfClause && (lists & toldOnly) == 0
        && (wish.Topic.Intent != Intent.OrderStatus || ((lists & asksWhere) != 0 && (lists & otherMatters) == 0));

    /// <summary>Paid and unpaid, supplier and person are two names of one wish more often than two wishes.</summary>
    private static bool MeansTwo(Topic one, Topic other)
    {
        static Intent Kind(Topic topic) => topic.Intent switch
        {
            Intent.UnpaidOrder or Intent.WithdrawRequest => Intent.CancelPaidOrder,
            Intent.TalkToSupplier => Intent.TalkToPerson,
            var intent => intent,
        };

        return Kind(one) != Kind(other);
    }

    private ScoredIntent Score(Likely likely, ulong lists)
    {
        var topic = likely.Topic;
        var score = Math.Round(likely.Chance, 3);
        var isHowTo = topic.IsTask && topic.Intent != Intent.TalkToPerson && (lists & howTo) != 0;
        return isHowTo ? new ScoredIntent(Intent.AskHelp, score, topic.Intent.ToString()) : new ScoredIntent(topic.Intent, score, topic.About);
    }
}
