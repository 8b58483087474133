using OrderBot.Knowledge.Articles;

namespace OrderBot.Knowledge.Retrieval.Prepared;

/// <summary>Articles as bytes, so that a start needs to read neither YAML nor Markdown.</summary>
internal static class ArticlePacking
{
    public static void Write(BinaryWriter to, IReadOnlyList<Article> articles) => WriteEach(to, articles, article =>
    {
        to.Write(article.Id);
        to.Write(article.Title);
        to.Write(article.Task ?? "");
        to.Write(article.Updated?.DayNumber ?? -1);
        WriteEach(to, article.See, to.Write);
        WriteEach(to, article.Passages, passage =>
        {
            to.Write(passage.Heading);
            to.Write(passage.Text);
            WriteEach(to, passage.Blocks, block =>
            {
                to.Write(block.Markdown);
                WriteEach(to, block.Sentences, to.Write);
            });
        });
        WriteListed(to, article.Questions, article);
        WriteListed(to, article.FollowUps, article);
        WriteEach(to, article.Links, to.Write);
        WriteEach(to, article.UnknownHeadings, to.Write);
    });

    public static List<Article> Read(BinaryReader from) => ReadEach(from, () =>
    {
        var (id, title, task, updated) = (from.ReadString(), from.ReadString(), from.ReadString(), from.ReadInt32());
        var see = ReadEach(from, from.ReadString);
        var passages = ReadEach(from, () =>
        {
            var (heading, text) = (from.ReadString(), from.ReadString());
            return new Passage(heading, ReadEach(from, () => new TextBlock(from.ReadString(), ReadEach(from, from.ReadString))), text);
        });
        var questions = ReadListed(from, passages);
        var followUps = ReadListed(from, passages);
        var day = updated < 0 ? (DateOnly?)null : DateOnly.FromDayNumber(updated);
        return new Article(id, title, task.Length == 0 ? null : task, day, see, passages, questions, followUps, ReadEach(from, from.ReadString), ReadEach(from, from.ReadString));
    });

    private static void WriteListed(BinaryWriter to, IReadOnlyList<ListedQuestion> listed, Article article) => WriteEach(to, listed, question =>
    {
        to.Write(question.Text);
        WriteEach(to, question.AnsweredBy, passage => to.Write7BitEncodedInt(article.Passages.ToList().IndexOf(passage)));
    });

    private static List<ListedQuestion> ReadListed(BinaryReader from, List<Passage> passages) =>
        ReadEach(from, () => new ListedQuestion(from.ReadString(), ReadEach(from, () => passages[from.Read7BitEncodedInt()])));

    private static void WriteEach<T>(BinaryWriter to, IReadOnlyList<T> items, Action<T> write)
    {
        to.Write7BitEncodedInt(items.Count);
        foreach (var item in items)
        {
            write(item);
        }
    }

    private static List<T> ReadEach<T>(BinaryReader from, Func<T> read)
    {
        var items = new List<T>();
        for (var left = from.Read7BitEncodedInt(); left > 0; left--)
        {
            items.Add(read());
        }

        return items;
    }
}
