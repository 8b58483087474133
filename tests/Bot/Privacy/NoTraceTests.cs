using System.Text;
using OrderBot.Bot.Tests.Storage;
using OrderBot.Storage;

namespace OrderBot.Bot.Tests.Privacy;

/// <summary>On SQLite what is deleted would stay in the file's free pages and in its log; of who is forgotten nothing does.</summary>
public sealed class NoTraceTests : IDisposable
{
    private const string Words = "violet kites";
    private readonly TemporaryDatabase file = new();

    public void Dispose() => file.Dispose();

    [Fact]
    public async Task Words_that_are_forgotten_are_neither_in_the_file_nor_in_its_log()
    {
        var rooms = new Rooms(file);
        await SayMuchAsync(rooms, "ann", "MB1", Words);
        await SayMuchAsync(rooms, "bob", "MB2", "amber lamps");
        await rooms.ForgetAsync("MB1");
        Assert.True(rooms.Database.LeaveNoTrace());
        Assert.Empty(HoldersOf(Words));
        Assert.NotEmpty(HoldersOf("amber lamps"));
    }

    [Fact]
    public void Who_forgets_overwrites_what_is_deleted_and_an_ordinary_write_after_it_does_not()
    {
        var database = file.Open();
        using (var session = database.Erase(Hold.Alone))
        {
            Assert.Equal(1, session.Number("PRAGMA secure_delete"));
        }

        using var ordinary = database.Write();
        Assert.Equal(0, ordinary.Number("PRAGMA secure_delete"));
    }

    [Fact]
    public async Task While_somebody_reads_it_is_said_that_it_could_not_be_done()
    {
        var rooms = new Rooms(file);
        await rooms.SayAsync("talk", "ann", Words, "MB1");
        using (var reader = file.Open().Open())
        {
            reader.Script("PRAGMA busy_timeout = 0; BEGIN; SELECT count(*) FROM turns;");
            using (var writer = rooms.Database.Write())
            {
                writer.Execute("PRAGMA busy_timeout = 0");
            }

            await rooms.ForgetAsync("MB1");
            Assert.False(rooms.Database.LeaveNoTrace());
            reader.Script("ROLLBACK");
        }

        Assert.True(rooms.Database.LeaveNoTrace());
        Assert.Empty(HoldersOf(Words));
    }

    private static async Task SayMuchAsync(Rooms rooms, string user, string member, string words)
    {
        for (var i = 0; i < 50; i++)
        {
            var message = rooms.Message("talk of " + user, user, $"{words} {i} {new string('.', i * 100)}");
            rooms.Inbox.TakeIn(message);
            await rooms.SayAsync(message, member, inAnswer: i % 2 == 0);
        }
    }

    private IEnumerable<string> HoldersOf(string words) => Directory.GetFiles(Path.GetDirectoryName(file.Path)!).Where(path =>
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content.AsSpan().IndexOf(Encoding.UTF8.GetBytes(words)) >= 0;
    });
}
