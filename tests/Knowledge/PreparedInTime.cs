using System.Runtime.CompilerServices;
using OrderBot.Knowledge.Articles;
using OrderBot.Knowledge.Retrieval;
using OrderBot.Knowledge.Retrieval.Prepared;
using OrderBot.Knowledge.Vocabulary;

namespace OrderBot.Knowledge.Tests;

/// <summary>
/// The prepared file is what the sources make. After an edit of articles, examples, words or the reading of them:
/// <c>PREPARE=1 dotnet test tests/Knowledge --filter PreparedInTime</c> writes it anew.
/// </summary>
public sealed class PreparedInTime
{
    [Fact]
    public void The_prepared_file_is_made_of_the_present_sources()
    {
        if (Environment.GetEnvironmentVariable("PREPARE") == "1")
        {
            File.WriteAllBytes(Path.Combine(Folder(), PreparedShelf.File), PreparedShelf.Make());
            return;
        }

        Assert.True(PreparedShelf.Load() is not null, "Articles, examples or words have changed: PREPARE=1 dotnet test tests/Knowledge --filter PreparedInTime");
    }

    [Fact]
    public void What_is_loaded_reads_as_what_is_learnt_afresh()
    {
        var lexicon = LexiconReader.ReadBuiltIn();
        var learnt = new PassageFinder(ArticleShelf.ReadBuiltIn(), lexicon);
        var loaded = new PassageFinder(ArticleShelf.Open(new KnowledgeSettings()), lexicon);
        foreach (var (_, question) in QuestionTables.Read("known.txt").Concat(QuestionTables.Read("not-known.txt")).Concat(QuestionTables.Read("never-learnt.txt")))
        {
            var (a, b) = (learnt.Find(question), loaded.Find(question));
            Assert.Equal(a?.Article.Id, b?.Article.Id);
            Assert.Equal(a?.Passages.Select(passage => passage.Text), b?.Passages.Select(passage => passage.Text));
            Assert.Equal(a?.Score ?? 0, b?.Score ?? 0, 0.02);
        }
    }

    private static string Folder([CallerFilePath] string file = "") =>
        Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "knowledge", "Retrieval", "Prepared");
}
