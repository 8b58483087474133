using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using OrderBot.Dialogs.AskHelp;
using OrderBot.Storage;
using OrderBot.Turns;

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

    [Fact]
    public void A_file_that_could_not_be_opened_is_tried_again_with_the_next_text()
    {
        var file = Broken();
        var texts = new UnansweredTexts(_folder.FullName);
        Assert.Throws<SqliteException>(() => texts.Keep("do you sell kites", Noon));
        file.Delete();
        texts.Keep("do you sell lamps", Noon);
        Assert.Equal(["do you sell lamps"], texts.All().Select(one => one.Text));
    }

    [Fact]
    public async Task A_turn_comes_to_its_end_though_its_words_cannot_be_kept()
    {
        var file = Broken();
        var texts = new UnansweredTexts(_folder.FullName);
        var middleware = new UnansweredMiddleware(texts, TimeProvider.System, NullLogger<UnansweredMiddleware>.Instance);
        await TurnAsync(middleware, "do you sell kites");
        file.Delete();
        await TurnAsync(middleware, "do you sell lamps");
        Assert.Equal(["do you sell lamps"], texts.All().Select(one => one.Text));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    private static async Task TurnAsync(UnansweredMiddleware middleware, string unhelped)
    {
        using var turn = new TurnContext(new TestAdapter(), new Activity { Type = ActivityTypes.Message, ChannelId = "test", Conversation = new ConversationAccount(id: "talk") });
        turn.TurnState.Add(new Unhelped(unhelped));
        await middleware.OnTurnAsync(turn, _ => Task.CompletedTask);
    }

    /// <summary>The file, with something else in it than a database.</summary>
    private FileInfo Broken()
    {
        var file = new FileInfo(Path.Combine(_folder.FullName, "unanswered.db"));
        File.WriteAllText(file.FullName, new string('x', 4096));
        return file;
    }
}
