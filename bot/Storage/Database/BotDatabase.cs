using OrderBot.Marketplace.Data;

namespace OrderBot.Storage;

/// <summary>The bot's own database: always of the newest shape, with many readers beside its writers.</summary>
public sealed class BotDatabase : IDisposable
{
    private readonly IDatabaseEngine _engine;

    /// <summary>A file of SQLite.</summary>
    public BotDatabase(string path)
        : this(new SqliteEngine(path))
    {
    }

    public BotDatabase(IDatabaseEngine engine)
    {
        _engine = engine;
        using var session = engine.Write();
        engine.Alone(session);
        session.Script(engine.Worded("CREATE TABLE IF NOT EXISTS schema_versions (part TEXT PRIMARY KEY, version INTEGER NOT NULL)"));
        if (!IsShared)
        {
            Recent.Look(session);
        }

        session.Commit();
    }

    /// <summary>Whether other replicas may work on the same data.</summary>
    public bool IsShared => _engine.IsShared;

    /// <summary>What is at hand of it while nobody shares it.</summary>
    internal RecentTalks Recent { get; } = new();

    /// <summary>A connection to read with.</summary>
    public Session Open() => _engine.Open();

    /// <summary>A connection to read a row or two with, at once: a write may wait for it.</summary>
    public Session Glance() => _engine.Glance();

    /// <summary>A transaction; what is not committed is undone.</summary>
    public Session Write() => _engine.Write();

    /// <summary>A transaction of whoever holds a conversation: when the hold was lost, nothing is written.</summary>
    public Session Write(Hold hold)
    {
        if (hold.Session is not { } session)
        {
            return Write();
        }

        session.Begin(null);
        return session;
    }

    /// <summary>A transaction in which what is deleted is overwritten too, as far as the database can.</summary>
    public Session Erase(Hold hold)
    {
        var session = Write(hold);
        _engine.Overwrites(session);
        return session;
    }

    /// <summary>Lets nothing stay readable of what was deleted before.</summary>
    /// <returns>False when it could not be done now; what is deleted is deleted all the same.</returns>
    public bool LeaveNoTrace() => _engine.LeaveNoTrace();

    /// <summary>Stores a change of whoever holds a conversation; done when it is stored.</summary>
    public Task StoreAsync(Hold hold, Change change)
    {
        if (hold.Session is null && _engine.Group is { } group)
        {
            return group.StoreAsync(change);
        }

        using var session = Write(hold);
        change.Write(session);
        session.Commit();
        change.Stored();
        return Task.CompletedTask;
    }

    /// <summary>Waits until no other replica has the conversation.</summary>
    /// <param name="waits">Called before it waits, when another one has it.</param>
    public ValueTask<Hold> HoldAsync(string conversation, CancellationToken ct, Action? waits = null) => _engine.HoldAsync(conversation, waits, ct);

    /// <summary>Waits, however long, until no other replica has what one of them does for all.</summary>
    public ValueTask<Hold> LeadAsync(string name, CancellationToken ct) => _engine.LeadAsync(name, ct);

    /// <summary>Tells the other replicas, with the transaction, that a conversation has something new.</summary>
    public void Tell(Session session, string conversation, string? shown = null) => _engine.Tell(session, conversation, shown);

    /// <summary>Hears what replicas tell, until cancelled; a null conversation is any that was missed.</summary>
    public Task HearAsync(Action<string?, string?> told, CancellationToken ct) => _engine.HearAsync(told, ct);

    /// <summary>
    /// Carries a part of the database (the tables of one room) forward through the steps that it has not seen yet, all or none.
    /// Steps are only ever added at the end.
    /// </summary>
    /// <exception cref="NewerDataException">It was written by a newer version.</exception>
    public void Migrate(string part, IReadOnlyList<string> steps)
    {
        using var session = Write();
        _engine.Alone(session);
        var version = (int)(session.Number("SELECT version FROM schema_versions WHERE part = $1", part) ?? 0);
        if (version > steps.Count)
        {
            throw new NewerDataException(
                $"In the bot's database part '{part}' is of version {version}; this program knows {steps.Count}. Use the newer program, or another data folder or database.");
        }

        for (; version < steps.Count; version++)
        {
            session.Script(_engine.Worded(steps[version]), mayTakeLong: true);
        }

        session.Execute("INSERT INTO schema_versions (part, version) VALUES ($1, $2) ON CONFLICT (part) DO UPDATE SET version = excluded.version", part, (long)version);
        session.Commit();
    }

    public void Dispose() => _engine.Dispose();
}
