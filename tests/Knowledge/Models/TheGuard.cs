using OrderBot.Knowledge.Articles;
using OrderBot.Knowledge.Writing.Checking;
using Xunit.Abstractions;

namespace OrderBot.Knowledge.Tests.Models;

public sealed class TheGuard(ITestOutputHelper output)
{
    private static readonly ArticleShelf Shelf = ArticleShelf.Open(new KnowledgeSettings());

    [Fact]
    public void No_false_sentence_passes()
    {
        var (tried, passed) = (0, new List<string>());
        foreach (var article in Shelf.Articles)
        {
            var guard = new Guard(article.Passages);
            foreach (var lie in Lies.Of(article.Passages))
            {
                tried++;
                if (guard.Check(lie) is { } ok)
                {
                    passed.Add($"{article.Id}: {lie} ← {ok.Quote}");
                }
            }
        }

        output.WriteLine($"{tried} lies, {passed.Count} passed\n{string.Join('\n', passed)}");
        Assert.True(tried >= 300);
        Assert.Empty(passed);
    }

    [Fact]
    public void What_the_passages_say_passes_word_for_word()
    {
        foreach (var article in Shelf.Articles)
        {
            var guard = new Guard(article.Passages);
            Assert.All(Lies.Literal(article.Passages), sentence => Assert.NotNull(guard.Check(sentence)));
        }
    }

    [Fact]
    public void No_false_sentence_that_somebody_thought_of_passes()
    {
        var rows = Rows("false-sentences.txt");
        var passed = rows.Where(row => new Guard(Shelf.Articles.Single(article => article.Id == row[0]).Passages).Check(row[1]) is not null).Select(row => row[1]).ToList();
        output.WriteLine($"{passed.Count} of {rows.Count} passed");
        Assert.Empty(passed);
    }

    [Fact]
    public void Four_true_sentences_of_five_pass_in_other_words()
    {
        var rows = Rows("true-sentences.txt");
        var dropped = rows.Where(row => new Guard(Shelf.Articles.Single(article => article.Id == row[0]).Passages).Check(row[1]) is null).ToList();
        output.WriteLine($"{rows.Count - dropped.Count} of {rows.Count} kept");
        dropped.ForEach(row => output.WriteLine(row[1]));
        Assert.True(dropped.Count * 5 <= rows.Count);
    }

    private static List<string[]> Rows(string file) =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Questions", file)).Where(line => line.Contains('|')).Select(line => line.Split('|'))];
}
