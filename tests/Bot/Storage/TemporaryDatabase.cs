using OrderBot.Storage;

namespace OrderBot.Bot.Tests.Storage;

/// <summary>A database file in a folder of its own that goes with it.</summary>
public sealed class TemporaryDatabase : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("orderbot-").FullName;
    private readonly List<IDisposable> _open = [];

    public string Path => System.IO.Path.Combine(_folder, "inner", "bot.db");

    public BotDatabase Open() => Keep(new BotDatabase(Path));

    public SqliteStorage OpenStorage() => Keep(new SqliteStorage(Open(), new StateSerializer(StateType.Of("note", NoteJson.Default.Note))));

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
