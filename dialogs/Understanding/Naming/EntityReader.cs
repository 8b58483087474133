using OrderBot.Dialogs.Understanding.Words;

namespace OrderBot.Dialogs.Understanding.Naming;

/// <summary>Reads what a text names, by rules; what is taken by one rule is no other's.</summary>
internal sealed class EntityReader(Vocabulary vocabulary)
{
    private readonly MemberIds _memberIds = new(vocabulary);

    public Entities Read(Scene scene, Asked asked)
    {
        var emails = Emails.Take(scene);
        var memberIds = _memberIds.Take(scene, asked);
        var orders = OrderNumbers.Take(scene, asked);
        var (which, ends) = Ordinals.Take(scene, asked);
        return new Entities(orders, emails, memberIds, which, [], ends);
    }

    /// <summary>Runs of words that belong to no way of asking, and so may name an item.</summary>
    public static IReadOnlyList<string> ItemWords(List<Word> words)
    {
        List<string>? items = null;
        var run = "";
        foreach (var word in words)
        {
            if (word.Written == Entry.Unwritten)
            {
                continue;
            }

            var written = word.Written.Word;
            var isItem = word.Written.MayNameItem && word.Meant.MayNameItem && !char.IsAsciiDigit(written[0]);
            if ((!isItem || word.NewClause) && run.Length > 0)
            {
                (items ??= []).Add(run);
                run = "";
            }

            if (isItem)
            {
                run = run.Length == 0 ? written : run + " " + written;
            }
        }

        if (run.Length > 0)
        {
            (items ??= []).Add(run);
        }

        return items ?? (IReadOnlyList<string>)[];
    }
}
