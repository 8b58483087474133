using OrderBot.Contracts.Tests;
using OrderBot.Storage;

namespace OrderBot.Bot.Tests.Storage;

/// <summary>A database of a test's own, that goes with it: a file of SQLite, or a schema in PostgreSQL.</summary>
public sealed class TemporaryDatabase(bool postgreSql = false) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("orderbot-").FullName;
    private readonly List<IDisposable> _open = [];

    /// <summary>Null on SQLite.</summary>
    public string? Schema { get; } = postgreSql ? PostgreSqlServer.NewSchema() : null;

    public string Path => System.IO.Path.Combine(_folder, "inner", "bot.db");

    /// <summary>As another process opens it.</summary>
    public BotDatabase Open() => Keep(New());

    /// <summary>To be closed by who asks.</summary>
    public BotDatabase New() => Schema is null ? new BotDatabase(Path) : new BotDatabase(new PostgreSqlEngine(PostgreSqlServer.ConnectionString, Schema));

    public StateStorage OpenStorage() => new(Open(), new StateSerializer(StateType.Of("note", NoteJson.Default.Note)), TimeProvider.System);

    public void Dispose()
    {
        foreach (var open in Enumerable.Reverse(_open))
        {
            open.Dispose();
        }

        Directory.Delete(_folder, recursive: true);
    }

    private T Keep<T>(T opened)
        where T : IDisposable
    {
        _open.Add(opened);
        return opened;
    }
}
