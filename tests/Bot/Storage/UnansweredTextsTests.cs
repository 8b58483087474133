using OrderBot.Storage;

namespace OrderBot.Bot.Tests.Storage;

public sealed class UnansweredTextsTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("orderbot-unanswered-");

    [Fact]
    public void The_same_words_are_counted_whoever_says_them()
    {
        var texts = new UnansweredTexts(_folder.FullName);
        texts.Keep("is the box red? order 80010005", Noon);
        texts.Keep("Is the box red? order 80020005 ", Noon.AddDays(1));
        texts.Keep("do you sell kites", Noon);

        Assert.Equal(
            [new UnansweredText("is the box red? order ********", 2, Noon.AddDays(1)), new UnansweredText("do you sell kites", 1, Noon)],
            new UnansweredTexts(_folder.FullName).All());
    }

    [Fact]
    public void Only_so_many_are_kept_and_the_oldest_go()
    {
        var texts = new UnansweredTexts(_folder.FullName);
        for (var i = 0; i <= UnansweredTexts.Most; i++)
        {
            texts.Keep("word " + string.Concat(i.ToString("d4", null).Select(digit => (char)('a' + digit - '0'))), Noon.AddSeconds(i));
        }

        var all = texts.All();
        Assert.Equal(UnansweredTexts.Most, all.Count);
        Assert.DoesNotContain(all, one => one.Text == "word aaaa");
    }

    [Fact]
    public void Where_nothing_was_kept_nothing_is_listed_and_no_file_is_made()
    {
        Assert.Empty(new UnansweredTexts(_folder.FullName).All());
        Assert.Empty(_folder.GetFiles());
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}
