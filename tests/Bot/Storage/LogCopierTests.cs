using OrderBot.Storage;

namespace OrderBot.Bot.Tests.Storage;

/// <summary>What SQLite wrote ahead comes into its file while the writer goes on, and nothing is touched when the engine is gone.</summary>
public sealed class LogCopierTests
{
    private const int Busy = 2100;

    [Fact]
    public void The_log_is_copied_beside_the_writer()
    {
        using var files = new TemporaryDatabase();
        using var engine = new SqliteEngine(files.Path);
        var before = new FileInfo(files.Path).Length;
        Write(engine, Busy);
        Assert.True(SpinWait.SpinUntil(() => new FileInfo(files.Path).Length > before, TimeSpan.FromSeconds(30)), "The file did not grow.");

        Write(engine, 1);
        using var session = engine.Open();
        Assert.Equal(Busy + 1, session.Number("SELECT count(*) FROM notes"));
    }

    [Fact]
    public void An_engine_that_is_disposed_of_while_it_copies_leaves_the_folder_alone()
    {
        using var files = new TemporaryDatabase();
        var engine = new SqliteEngine(files.Path);
        Write(engine, Busy);
        engine.Dispose();
        Assert.Equal(["bot.db"], Directory.GetFiles(Path.GetDirectoryName(files.Path)!).Select(Path.GetFileName));
    }

    private static void Write(SqliteEngine engine, int times)
    {
        for (var i = 0; i < times; i++)
        {
            using var session = engine.Write();
            session.Execute("CREATE TABLE IF NOT EXISTS notes (text TEXT)");
            session.Execute("INSERT INTO notes VALUES ($1)", "Please pack it well.");
            session.Commit();
        }
    }
}
