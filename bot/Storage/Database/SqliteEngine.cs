using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using OrderBot.Marketplace.Data;

namespace OrderBot.Storage;

/// <summary>One file in the data folder, written ahead: many readers beside one writer.</summary>
public sealed class SqliteEngine : IDatabaseEngine
{
    private const string EachConnection = "PRAGMA busy_timeout = 5000; PRAGMA cache_size = -16384; PRAGMA synchronous = ";
    private readonly string _connectionString;
    private readonly string _eachConnection;
    private readonly ConcurrentBag<Session> _idle = [];
    private readonly Session _writer;
    private readonly GroupCommit _group;
    private readonly LogCopier _copier;
    private bool _overwrites;

    // SQLite takes one writer at a time, and lets the others sleep for milliseconds.
    private readonly Lock _writing = new();

    public SqliteEngine(string path, Durability durability = Durability.ProcessDeath)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        // What buyers said is nobody else's business on this machine.
        PrivateFile.Ensure(path);
        _connectionString = new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, DefaultTimeout = 5 }.ToString();
        _eachConnection = EachConnection + (durability == Durability.PowerLoss ? "FULL;" : "NORMAL;");
        _group = new GroupCommit(Write);
        _copier = new LogCopier(Open);
        _writer = Connect(_ => GiveBackWriter());
        _writer.Script("PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 16000;");
    }

    public bool IsShared => false;

    GroupCommit? IDatabaseEngine.Group => _group;

    public Session Open() => _idle.TryTake(out var session) ? session : Connect(_idle.Add);

    /// <summary>The writer, when it has nothing to do: its pages are at hand, while those of the others are stale after each write.</summary>
    public Session Glance() => !_writing.IsHeldByCurrentThread && _writing.TryEnter() ? _writer : Open();

    public Session Write()
    {
        _writing.Enter();
        try
        {
            _writer.Begin("BEGIN IMMEDIATE");
            return _writer;
        }
        catch
        {
            _writing.Exit();
            throw;
        }
    }

    /// <summary>Not for ordinary turns: it writes more pages.</summary>
    public void Overwrites(Session session)
    {
        session.Execute("PRAGMA secure_delete = ON");
        _overwrites = true;
    }

    public bool LeaveNoTrace()
    {
        lock (_writing)
        {
            return FreeSpace.Clear((SqliteConnection)_writer.Connection);
        }
    }

    public void Alone(Session session)
    {
        // A writer is alone.
    }

    public string Worded(string step) => step;

    public ValueTask<Hold> HoldAsync(string conversation, Action? waits, CancellationToken ct) => new(Hold.Alone);

    public ValueTask<Hold> LeadAsync(string name, CancellationToken ct) => new(Hold.Alone);

    public void Tell(Session session, string conversation, string? shown)
    {
        // There is nobody else to be told.
    }

    public Task HearAsync(Action<string?, string?> told, CancellationToken ct) => Task.CompletedTask;

    /// <summary>Lets go of the file; connections still in use end with their owners.</summary>
    public void Dispose()
    {
        _copier.Dispose();
        while (_idle.TryTake(out var session))
        {
            session.Close();
        }

        _writer.Close();
    }

    private void GiveBackWriter()
    {
        try
        {
            if (_overwrites)
            {
                _overwrites = false;
                _writer.Execute("PRAGMA secure_delete = OFF");
            }

            _copier.Used();
        }
        finally
        {
            _writing.Exit();
        }
    }

    private Session Connect(Action<Session> giveBack)
    {
        var connection = new SqliteConnection(_connectionString);
        try
        {
            connection.Open();
            var session = new Session(connection, keepsStatements: true, giveBack);
            session.Script(_eachConnection);
            return session;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
