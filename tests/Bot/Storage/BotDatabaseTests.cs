using OrderBot.Storage;

namespace OrderBot.Bot.Tests.Storage;

/// <summary>The database file is made, carried forward, and never carried back.</summary>
public sealed class BotDatabaseTests : IDisposable
{
    private const string First = "CREATE TABLE things (name TEXT); INSERT INTO things VALUES ('old');";
    private const string Second = "ALTER TABLE things ADD COLUMN colour TEXT NOT NULL DEFAULT 'blue';";

    private readonly TemporaryDatabase _file = new();

    [Fact]
    public void An_old_file_is_carried_forward_with_what_it_holds()
    {
        _file.Open().Migrate("things", [First]);

        _file.Open().Migrate("things", [First, Second]);

        Assert.Equal("old blue", Ask("SELECT name || ' ' || colour FROM things"));
    }

    [Fact]
    public void A_step_is_taken_once()
    {
        _file.Open().Migrate("things", [First, Second]);
        _file.Open().Migrate("things", [First, Second]);

        Assert.Equal(1L, Ask("SELECT count(*) FROM things"));
    }

    [Fact]
    public void A_step_that_fails_leaves_the_file_as_it_was()
    {
        _file.Open().Migrate("things", [First]);

        Assert.ThrowsAny<Exception>(() => _file.Open().Migrate("things", [First, Second, "CREATE TABLE (;"]));

        Assert.Equal(1L, Ask("SELECT version FROM schema_versions WHERE part = 'things'"));
        Assert.Equal(1L, Ask("SELECT count(*) FROM pragma_table_info('things')"));
    }

    [Fact]
    public void A_file_of_a_newer_version_is_refused_by_name()
    {
        _file.Open().Migrate("things", [First, Second]);

        var refused = Assert.Throws<InvalidOperationException>(() => _file.Open().Migrate("things", [First]));

        Assert.Contains("'things' is of version 2", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_who_start_at_once_carry_the_file_forward_once()
    {
        Parallel.For(0, 8, _ =>
        {
            using var database = new BotDatabase(_file.Path);
            database.Migrate("things", [First, Second]);
        });

        Assert.Equal(1L, Ask("SELECT count(*) FROM things"));
    }

    [Fact]
    public void The_file_is_written_ahead_and_waits_for_others()
    {
        _file.Open();

        Assert.Equal("wal", Ask("PRAGMA journal_mode"));
        Assert.Equal(1L, Ask("PRAGMA synchronous"));
        Assert.Equal(5000L, Ask("PRAGMA busy_timeout"));
    }

    public void Dispose() => _file.Dispose();

    private object? Ask(string sql)
    {
        using var connection = _file.Open().Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
