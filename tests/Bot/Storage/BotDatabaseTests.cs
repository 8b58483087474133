using OrderBot.Marketplace.Data;
using OrderBot.Storage;

namespace OrderBot.Bot.Tests.Storage;

/// <summary>On SQLite.</summary>
public sealed class SqliteDatabaseTests() : BotDatabaseTests(postgreSql: false)
{
    [Fact]
    public void The_file_is_written_ahead_and_waits_for_others()
    {
        using var session = File.Open().Open();

        Assert.Equal("wal", session.Text("PRAGMA journal_mode"));
        Assert.Equal(1, session.Number("PRAGMA synchronous"));
        Assert.Equal(5000, session.Number("PRAGMA busy_timeout"));
    }

    [Fact]
    public void Only_its_owner_can_read_the_files()
    {
        using var session = File.Open().Write();
        session.Script("CREATE TABLE things (name TEXT); INSERT INTO things VALUES ('mine');");
        session.Commit();
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(File.Path)!))
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, System.IO.File.GetUnixFileMode(file));
        }
    }
}

/// <summary>On PostgreSQL.</summary>
public sealed class PostgreSqlDatabaseTests() : BotDatabaseTests(postgreSql: true);

/// <summary>The database is made, carried forward, and never carried back.</summary>
public abstract class BotDatabaseTests(bool postgreSql) : IDisposable
{
    private const string First = "CREATE TABLE things (name TEXT); INSERT INTO things VALUES ('old');";
    private const string Second = "ALTER TABLE things ADD COLUMN colour TEXT NOT NULL DEFAULT 'blue';";

    protected TemporaryDatabase File { get; } = new(postgreSql);

    [Fact]
    public void An_old_file_is_carried_forward_with_what_it_holds()
    {
        File.Open().Migrate("things", [First]);

        File.Open().Migrate("things", [First, Second]);

        Assert.Equal("old blue", Ask("SELECT name || ' ' || colour FROM things"));
    }

    [Fact]
    public void A_step_is_taken_once()
    {
        File.Open().Migrate("things", [First, Second]);
        File.Open().Migrate("things", [First, Second]);

        Assert.Equal(1L, Ask("SELECT count(*) FROM things"));
    }

    [Fact]
    public void A_step_that_fails_leaves_the_file_as_it_was()
    {
        File.Open().Migrate("things", [First]);

        Assert.ThrowsAny<Exception>(() => File.Open().Migrate("things", [First, Second, "CREATE TABLE (;"]));

        Assert.Equal(1L, Ask("SELECT version FROM schema_versions WHERE part = 'things'"));
        Assert.Equal(1L, Ask("SELECT count(*) FROM things"));
    }

    [Fact]
    public void A_file_of_a_newer_version_is_refused_by_name()
    {
        File.Open().Migrate("things", [First, Second]);

        var refused = Assert.Throws<NewerDataException>(() => File.Open().Migrate("things", [First]));

        Assert.Contains("'things' is of version 2", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_who_start_at_once_carry_the_file_forward_once()
    {
        Parallel.For(0, 8, _ =>
        {
            using var database = File.New();
            database.Migrate("things", [First, Second]);
        });

        Assert.Equal(1L, Ask("SELECT count(*) FROM things"));
    }

    public void Dispose()
    {
        File.Dispose();
        GC.SuppressFinalize(this);
    }

    private object? Ask(string sql)
    {
        using var session = File.Open().Open();
        return (object?)session.Text(sql) ?? session.Number(sql);
    }
}
