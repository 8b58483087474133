using System.Collections.Concurrent;
using Microsoft.Bot.Schema;
using Microsoft.Data.Sqlite;
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

    public bool IsOpen(string channel, string conversation) => _open.ContainsKey((channel, conversation));

    /// <summary>Asks for a person; asking again changes nothing.</summary>
    public void Open(ConversationReference reference, string who, string said)
    {
        using var connection = _database.Open();
        using var command = connection.Command(
            """
            INSERT INTO handoffs (channel, conversation, reference, who, said, since) VALUES ($channel, $conversation, $reference, $who, $said, $since)
            ON CONFLICT DO UPDATE SET reference = excluded.reference RETURNING id
            """,
            ("$channel", reference.ChannelId), ("$conversation", reference.Conversation.Id),
            ("$reference", ActivityJson.Write(new Activity { Type = ActivityTypes.Event, RelatesTo = reference })),
            ("$who", who), ("$said", said), ("$since", _clock.GetUtcNow().UtcTicks));
        _open[(reference.ChannelId, reference.Conversation.Id)] = (long)command.ExecuteScalar()!;
    }

    public void End(string channel, string conversation)
    {
        if (!_open.TryRemove((channel, conversation), out var id))
        {
            return;
        }

        using var connection = _database.Open();
        using var command = connection.Command("UPDATE handoffs SET ended = $now WHERE id = $id", ("$now", _clock.GetUtcNow().UtcTicks), ("$id", id));
        command.ExecuteNonQuery();
    }

    /// <summary>Who has waited longest first.</summary>
    public IReadOnlyList<Handoff> Waiting()
    {
        using var connection = _database.Open();
        using var command = connection.Command("SELECT id, reference, who, said, since FROM handoffs WHERE ended IS NULL ORDER BY since");
        using var rows = command.ExecuteReader();
        var waiting = new List<Handoff>();
        while (rows.Read())
        {
            waiting.Add(Read(rows));
        }

        return waiting;
    }

    private static Handoff Read(SqliteDataReader rows) => new(
        rows.GetInt64(0), ActivityJson.Read(rows.GetFieldValue<byte[]>(1)).RelatesTo, rows.GetString(2), rows.GetString(3), new(rows.GetInt64(4), TimeSpan.Zero));
}
