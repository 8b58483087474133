using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.Bot.Schema;
using OrderBot.Storage;
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
    private readonly ConcurrentDictionary<(string Channel, string Conversation), long> _open = new();

    public Handoffs(BotDatabase database, TimeProvider clock)
    {
        (_database, _clock) = (database, clock);
        database.Migrate("handoffs", Schema);
        foreach (var handoff in Waiting())
        {
            _open[(handoff.Reference.ChannelId, handoff.Reference.Conversation.Id)] = handoff.Id;
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

    /// <summary>Asks for a person; asking again changes nothing.</summary>
    public void Open(ConversationReference reference, string who, string said)
    {
        using var session = _database.Write();
        var id = session.Number(
            """
            INSERT INTO handoffs (channel, conversation, reference, who, said, since) VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT (channel, conversation) WHERE ended IS NULL DO UPDATE SET reference = excluded.reference RETURNING id
            """,
            reference.ChannelId, reference.Conversation.Id,
            ActivityJson.Write(new Activity { Type = ActivityTypes.Event, RelatesTo = reference }),
            who, said, _clock.GetUtcNow().UtcTicks);
        session.Commit();
        _open[(reference.ChannelId, reference.Conversation.Id)] = id!.Value;
    }

    public void End(string channel, string conversation)
    {
        _open.TryRemove((channel, conversation), out _);
        using var session = _database.Write();
        session.Execute("UPDATE handoffs SET ended = $1 WHERE channel = $2 AND conversation = $3 AND ended IS NULL", _clock.GetUtcNow().UtcTicks, channel, conversation);
        session.Commit();
    }

    /// <summary>Who has waited longest first.</summary>
    public IReadOnlyList<Handoff> Waiting()
    {
        using var session = _database.Open();
        return session.Each("SELECT id, reference, who, said, since FROM handoffs WHERE ended IS NULL ORDER BY since", Read);
    }

    private static Handoff Read(DbDataReader rows) => new(
        rows.GetInt64(0), ActivityJson.Read(rows.GetFieldValue<byte[]>(1)).RelatesTo, rows.GetString(2), rows.GetString(3), new(rows.GetInt64(4), TimeSpan.Zero));
}
