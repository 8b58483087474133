using System.Globalization;
using Microsoft.Bot.Builder;
using OrderBot.Turns;

namespace OrderBot.Storage;

/// <summary>
/// State kept in the bot's database: what one write holds is stored together or not at all, and a write made from a
/// state that changed meanwhile is refused. A dictionary carries its ETag in the entry "eTag", a store item in its property.
/// </summary>
public sealed class StateStorage : IStorage
{
    private static readonly string[] Schema =
    [
        """
        CREATE TABLE state (key TEXT NOT NULL PRIMARY KEY, etag INTEGER NOT NULL, value BLOB NOT NULL);
        CREATE TABLE state_counter (value INTEGER NOT NULL);
        INSERT INTO state_counter (value) VALUES (0);
        """,
        """
        DROP TABLE state_counter;
        ALTER TABLE state ADD COLUMN at INTEGER NOT NULL DEFAULT 0;
        """,
    ];

    private readonly BotDatabase _database;
    private readonly StateSerializer _serializer;
    private readonly TimeProvider _clock;

    public StateStorage(BotDatabase database, StateSerializer serializer, TimeProvider clock)
    {
        (_database, _serializer, _clock) = (database, serializer, clock);
        database.Migrate("state", Schema);
    }

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        cancellationToken.ThrowIfCancellationRequested();
        var found = new Dictionary<string, object>(keys.Length);
        foreach (var key in keys)
        {
            Put(found, key, Stored(key));
        }

        return Task.FromResult<IDictionary<string, object>>(found);
    }

    /// <summary>Reads for a turn, which looks at its commit whether what came from memory was still so.</summary>
    internal Dictionary<string, object> ReadFor(TurnChanges turn, string[] keys)
    {
        var found = new Dictionary<string, object>(keys.Length);
        foreach (var key in keys)
        {
            var (age, mark) = (_database.Recent.Age, _database.Recent.States.Mark);
            if (!_database.IsShared && _database.Recent.States.TryTake(key, out var state))
            {
                turn.RemembersFrom(age);
            }
            else
            {
                state = Stored(key);
                if (!_database.IsShared)
                {
                    _database.Recent.States.Read(mark, key, state);
                }
            }

            if (state.Json is null)
            {
                turn.FoundNone(key);
            }

            Put(found, key, state);
        }

        return found;
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        cancellationToken.ThrowIfCancellationRequested();
        if (changes.Count > 0)
        {
            var rows = Rows(changes);
            using var session = _database.Write();
            var etag = Write(session, rows);
            session.Commit();
            Written(changes, rows, etag);
        }

        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        cancellationToken.ThrowIfCancellationRequested();
        using var session = _database.Write();
        var rows = Array.ConvertAll(keys, key => new StateRow(key, null, null));
        Write(session, rows);
        session.Commit();
        Remember(rows, 0);
        return Task.CompletedTask;
    }

    /// <summary>The changes as they are stored. Without a turn a state that is still what was read is written too, and refused when it was changed meanwhile.</summary>
    internal StateRow[] Rows(IDictionary<string, object> changes, TurnChanges? turn = null)
    {
        var rows = new StateRow[changes.Count];
        var count = 0;
        foreach (var (key, value) in changes)
        {
            var json = value is null ? null : _serializer.Write(value, StateTag.Entry);
            if (turn is null || value is not KnownState known || !known.Is(json))
            {
                rows[count++] = new StateRow(key, StateTag.Of(value), json, turn?.HasFoundNone(key) == true);
            }
        }

        return count == rows.Length ? rows : rows[..count];
    }

    /// <summary>A state as the turn that has it found it, with one entry changed; refused when it was changed meanwhile.</summary>
    internal StateRow RowOf(TurnChanges turn, string key, IDictionary<string, object> live, string name, object value)
    {
        var found = live is KnownState known ? (IDictionary<string, object>)_serializer.Read(known.Json) : new Dictionary<string, object>();
        found[name] = value;
        return new StateRow(key, StateTag.Of(live), _serializer.Write(found, StateTag.Entry), turn.HasFoundNone(key));
    }

    /// <summary>Stores changes, within the caller's transaction.</summary>
    /// <returns>The ETag that every row written now has; by chance alone it was never used before.</returns>
    /// <exception cref="StateConflictException">A state changed since it was read.</exception>
    internal long Write(Session session, ReadOnlySpan<StateRow> rows)
    {
        var etag = Random.Shared.NextInt64(1, long.MaxValue);
        var now = _clock.GetUtcNow().ToUnixTimeSeconds();
        foreach (var row in rows)
        {
            Write(session, row, etag, now);
        }

        return etag;
    }

    /// <summary>The next write from the same objects follows this one. Called while nobody else writes.</summary>
    internal void Written(IDictionary<string, object> changes, ReadOnlySpan<StateRow> rows, long etag)
    {
        Remember(rows, etag);
        foreach (var row in rows)
        {
            var value = changes[row.Key];
            StateTag.Put(value, etag);
            if (value is KnownState known)
            {
                known.Was(row.Value!);
            }
        }
    }

    /// <summary>The next turn goes on with what this one, which is over, has left.</summary>
    internal void WrittenBy(TurnChanges turn, ReadOnlySpan<StateRow> rows, long etag)
    {
        Written(turn.State, rows, etag);
        if (_database.IsShared)
        {
            return;
        }

        foreach (var (key, value) in turn.State)
        {
            if (value is KnownState known)
            {
                _database.Recent.States.GiveBack(key, known);
            }
        }
    }

    /// <summary>What a turn met changed is read anew.</summary>
    internal void Forget(ReadOnlySpan<StateRow> rows)
    {
        foreach (var row in rows)
        {
            _database.Recent.States.Drop(row.Key);
        }
    }

    private void Remember(ReadOnlySpan<StateRow> rows, long etag)
    {
        if (_database.IsShared)
        {
            return;
        }

        foreach (var row in rows)
        {
            _database.Recent.States.Written(row.Key, new RecentState(etag, row.Value));
        }
    }

    private RecentState Stored(string key)
    {
        using var session = _database.Glance();
        return session.First("SELECT etag, value FROM state WHERE key = $1", row => new StoredState(row.GetInt64(0), row.GetFieldValue<byte[]>(1)), key) is { } state
            ? new RecentState(state.ETag, state.Value)
            : default;
    }

    private void Put(Dictionary<string, object> found, string key, RecentState state)
    {
        if (state.Json is { } json)
        {
            found[key] = state.State ?? StateTag.Put(_serializer.Read(json), state.ETag);
        }
    }

    private static void Write(Session session, in StateRow row, long etag, long now)
    {
        if (row.Value is null)
        {
            session.Execute("DELETE FROM state WHERE key = $1", row.Key);
        }
        else if (!IsWritten(session, row, etag, now))
        {
            var current = session.Number("SELECT etag FROM state WHERE key = $1", row.Key);
            throw new StateConflictException(row.Key, row.Expected, current?.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static bool IsWritten(Session session, in StateRow row, long etag, long now) => row switch
    {
        { Expected: { } read } => long.TryParse(read, NumberStyles.None, CultureInfo.InvariantCulture, out var expected)
            && session.Execute("UPDATE state SET etag = $1, value = $2, at = $3 WHERE key = $4 AND etag = $5", etag, row.Value, now, row.Key, expected) > 0,
        { IsFirst: true } =>
            session.Execute("INSERT INTO state (key, etag, value, at) VALUES ($1, $2, $3, $4) ON CONFLICT (key) DO NOTHING", row.Key, etag, row.Value, now) > 0,
        _ => session.Execute(
            "INSERT INTO state (key, etag, value, at) VALUES ($1, $2, $3, $4) ON CONFLICT (key) DO UPDATE SET etag = excluded.etag, value = excluded.value, at = excluded.at",
            row.Key, etag, row.Value, now) > 0,
    };

    private sealed record StoredState(long ETag, byte[] Value);
}
