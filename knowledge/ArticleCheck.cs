using OrderBot.Knowledge.Articles;
using OrderBot.Knowledge.Retrieval;
using OrderBot.Knowledge.Vocabulary;

namespace OrderBot.Knowledge;

/// <summary>Names what is wrong with the help articles, one finding a line; an empty list when nothing is.</summary>
public static class ArticleCheck
{
    private static readonly string[] KnownTasks = ["CancelPaidOrder", "UnpaidOrder", "OrderStatus", "ForgotPassword", "TalkToSupplier"];

    /// <param name="tasks">The intents that an article may offer; null for those of the bot.</param>
    public static IReadOnlyList<string> Run(KnowledgeSettings? settings = null, IReadOnlyCollection<string>? tasks = null)
    {
        try
        {
            var shelf = ArticleShelf.Open(settings ?? new KnowledgeSettings());
            var faults = new List<string>();
            CheckEach(shelf, tasks ?? KnownTasks, faults);
            CheckQuestions(shelf, faults);
            return faults;
        }
        catch (InvalidDataException fault)
        {
            return [fault.Message];
        }
    }

    private static void CheckEach(ArticleShelf shelf, IReadOnlyCollection<string> tasks, List<string> faults)
    {
        var ids = shelf.Articles.Select(article => article.Id).ToHashSet();
        foreach (var article in shelf.Articles)
        {
            if (article.Passages.Count == 0)
            {
                faults.Add($"{article.Id}: it says nothing.");
            }

            if (article.Questions.Count == 0)
            {
                faults.Add($"{article.Id}: it lists no question.");
            }

            if (article.Updated is null)
            {
                faults.Add($"{article.Id}: 'updated' is missing or not a date (2026-11-23).");
            }

            if (article.Task is { } task && !tasks.Contains(task))
            {
                faults.Add($"{article.Id}: dead task '{task}'.");
            }

            faults.AddRange(article.UnknownHeadings.Select(heading => $"{article.Id}: missing heading '{heading}'."));
            faults.AddRange(article.Passages.Where(passage => passage.Heading == article.Title)
                .Select(_ => $"{article.Id}: missing heading above its first lines."));
            faults.AddRange(article.See.Where(id => !ids.Contains(id)).Select(id => $"{article.Id}: dead link '{id}'."));
            // An answer is read in a chat, where only a whole address leads anywhere.
            faults.AddRange(article.Links.Where(link => !Uri.TryCreate(link, UriKind.Absolute, out var address) || address.Scheme != Uri.UriSchemeHttps)
                .Select(link => $"{article.Id}: dead link '{link}'."));
        }
    }

    private static void CheckQuestions(ArticleShelf shelf, List<string> faults)
    {
        if (shelf.Articles.All(article => article.Passages.Count == 0))
        {
            return;
        }

        var finder = new PassageFinder(shelf, LexiconReader.ReadBuiltIn());
        var seen = new Dictionary<string, string>();
        foreach (var article in shelf.Articles)
        {
            foreach (var question in article.Questions)
            {
                if (!seen.TryAdd(string.Join(' ', Words.Split(question.Text)), article.Id))
                {
                    faults.Add($"{article.Id}: duplicate question '{question.Text}'.");
                }
                else if (finder.Find(question.Text)?.Article.Id is var found && found != article.Id)
                {
                    faults.Add($"{article.Id}: its question '{question.Text}' finds {found ?? "nothing"}.");
                }
            }
        }
    }
}
