using System.Collections.Concurrent;
using System.Data.Common;
using System.Security.Cryptography;
using Microsoft.Bot.Schema;
using OrderBot.Storage;
using OrderBot.Turns;
using OrderBot.Wire;

namespace OrderBot.SupportDesk;

/// <summary>The conversations that a person is asked for: open until the person or the buyer ends it, also over restarts.</summary>
public sealed class Handoffs
{
    private static readonly string[] Schema =
    [
        """
        CREATE TABLE handoffs (
            id INTEGER PRIMARY KEY, channel TEXT NOT NULL, conversation TEXT NOT NULL, reference BLOB NOT NULL,
            who TEXT NOT NULL, said TEXT NOT NULL, since INTEGER NOT NULL, ended INTEGER);
        CREATE UNIQUE INDEX handoffs_open ON handoffs (channel, conversation) WHERE ended IS NULL;
        """,
    ];

    private readonly BotDatabase _database;
    private readonly TimeProvider _clock;

    // Asked in every turn.
    private readonly ConcurrentDictionary<(string Channel, string Conversation), bool> _open = new();

    public Handoffs(BotDatabase database, TimeProvider clock)
    {
        (_database, _clock) = (database, clock);
        database.Migrate("handoffs", Schema);
        foreach (var handoff in Waiting())
        {
            _open[(handoff.Reference.ChannelId, handoff.Reference.Conversation.Id)] = true;
        }
    }

    public bool IsOpen(string channel, string conversation)
    {
        if (!_database.IsShared)
        {
            return _open.ContainsKey((channel, conversation));
        }

        // Another replica may have opened or ended it.
        using var session = _database.Open();
        return session.Number("SELECT id FROM handoffs WHERE channel = $1 AND conversation = $2 AND ended IS NULL", channel, conversation) is not null;
    }

    /// <summary>Whether this very one is open: where it ended, a newer one of the same conversation may be.</summary>
    public bool IsOpen(long id)
    {
        using var session = _database.Open();
        return session.Number("SELECT id FROM handoffs WHERE id = $1 AND ended IS NULL", id) is not null;
    }

    /// <summary>Also one that is ended; null when there never was one, or it is forgotten.</summary>
    public Handoff? Find(long id)
    {
        using var session = _database.Open();
        return session.First("SELECT id, reference, who, said, since FROM handoffs WHERE id = $1", Read, id);
    }

    /// <summary>Asks for a person; asking again changes nothing.</summary>
    /// <param name="turn">In which it is asked, and with which it is stored; null to store it at once.</param>
    public void Open(ConversationReference reference, string who, string said, TurnChanges? turn = null)
    {
        var (channel, conversation) = (reference.ChannelId, reference.Conversation.Id);
        var json = ActivityJson.Write(new Activity { Type = ActivityTypes.Event, RelatesTo = reference });
        var since = _clock.GetUtcNow().UtcTicks;
        var id = NewId();
        Store(
            turn,
            session => session.Execute(
                """
                INSERT INTO handoffs (id, channel, conversation, reference, who, said, since) VALUES ($1, $2, $3, $4, $5, $6, $7)
                ON CONFLICT (channel, conversation) WHERE ended IS NULL DO UPDATE SET reference = excluded.reference
                """,
                id, channel, conversation, json, who, said, since),
            () => _open[(channel, conversation)] = true);
    }

    /// <param name="turn">In which it ends, and with which that is stored; null to store it at once.</param>
    public void End(string channel, string conversation, TurnChanges? turn = null)
    {
        var now = _clock.GetUtcNow().UtcTicks;
        Store(
            turn,
            session => session.Execute("UPDATE handoffs SET ended = $1 WHERE channel = $2 AND conversation = $3 AND ended IS NULL", now, channel, conversation),
            () => _open.TryRemove((channel, conversation), out _));
    }

    /// <summary>Who has waited longest first.</summary>
    public IReadOnlyList<Handoff> Waiting()
    {
        using var session = _database.Open();
        return session.Each("SELECT id, reference, who, said, since FROM handoffs WHERE ended IS NULL ORDER BY since", Read);
    }

    private void Store(TurnChanges? turn, Action<Session> write, Action stored)
    {
        if (turn is not null)
        {
            turn.Also.Add(write);
            turn.OnStored(stored);
            return;
        }

        using var session = _database.Write();
        write(session);
        session.Commit();
        stored();
    }

    /// <summary>A database may give the id of a deleted row again; a page of the desk that is still open would then answer into another's talk.</summary>
    private static long NewId() => BitConverter.ToInt64(RandomNumberGenerator.GetBytes(sizeof(long))) & long.MaxValue;

    private static Handoff Read(DbDataReader rows) => new(
        rows.GetInt64(0), ActivityJson.Read(rows.GetFieldValue<byte[]>(1)).RelatesTo, rows.GetString(2), rows.GetString(3), new(rows.GetInt64(4), TimeSpan.Zero));
}
