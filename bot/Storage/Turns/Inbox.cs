using System.Data.Common;
using Microsoft.Bot.Schema;
using OrderBot.Turns;
using OrderBot.Wire;

namespace OrderBot.Storage;

/// <summary>Keeps what a channel was told "accepted" about until its turn is stored, so that a stop loses nothing.</summary>
public sealed class Inbox
{
    private static readonly string[] Schema =
    [
        """
        CREATE TABLE inbox (
            seq INTEGER PRIMARY KEY, conversation TEXT NOT NULL, channel TEXT NOT NULL, activity TEXT NOT NULL, json BLOB NOT NULL,
            UNIQUE (conversation, channel, activity));
        """,
        "ALTER TABLE inbox ADD COLUMN at INTEGER NOT NULL DEFAULT 0;",
        "ALTER TABLE inbox ADD COLUMN last_turn INTEGER NOT NULL DEFAULT 0;",
    ];

    private readonly BotDatabase _database;
    private readonly TimeProvider _clock;
    private readonly string _takeIn;

    public Inbox(BotDatabase database, TimeProvider? clock = null)
    {
        _database = database;
        _clock = clock ?? TimeProvider.System;
        database.Migrate("inbox", Schema);
        database.Migrate(TurnStore.Part, TurnStore.Schema);

        _takeIn = $"""
            INSERT INTO inbox (conversation, channel, activity, json, at, last_turn)
            VALUES ($1, $2, $3, $4, $5, CASE WHEN $6 >= 0 THEN $6 ELSE {TurnStore.LastHeard(database.IsShared)} END)
            ON CONFLICT DO NOTHING
            """;
    }

    /// <summary>Takes an activity in by itself. False when it waits already.</summary>
    /// <param name="heard">The last turn that its sender can have heard; null for what goes out by now.</param>
    public bool TakeIn(Activity activity, long? heard = null)
    {
        using var session = _database.Write();
        var isNew = TakeIn(session, activity, heard);
        session.Commit();
        return isNew;
    }

    /// <summary>Takes an activity in, within the transaction that accepts it. False when it waits already.</summary>
    public bool TakeIn(Session session, Activity activity, long? heard = null) => session.Execute(
        _takeIn, activity.Conversation.Id, activity.ChannelId, activity.Id, ActivityJson.Write(activity), _clock.GetUtcNow().ToUnixTimeSeconds(), heard ?? -1L) == 1;

    /// <summary>Lets an activity go whose turn was stored before it was taken in.</summary>
    public void Done(TurnKey turn)
    {
        using var session = _database.Write();
        Done(session, turn);
        session.Commit();
    }

    /// <summary>Lets an activity go, within the transaction that stores its turn.</summary>
    public void Done(Session session, TurnKey turn) => session.Execute(
        "DELETE FROM inbox WHERE conversation = $1 AND channel = $2 AND activity = $3", turn.Conversation, turn.Channel, turn.Activity);

    /// <summary>Activities that were taken in before this time and whose turn is not stored, oldest first.</summary>
    public IReadOnlyList<LeftActivity> Waiting(int max, DateTimeOffset? before = null)
    {
        using var session = _database.Open();
        return session.Each(
            "SELECT json, last_turn FROM inbox WHERE at <= $1 ORDER BY seq LIMIT $2", Read, (before ?? _clock.GetUtcNow()).ToUnixTimeSeconds(), (long)max);
    }

    /// <summary>Activities of the same conversation that another replica took in before this one and has not run, oldest first.</summary>
    public IReadOnlyList<LeftActivity> LeftBefore(Activity activity)
    {
        if (!_database.IsShared)
        {
            return [];
        }

        using var session = _database.Open();
        return session.Each(
            """
            SELECT json, last_turn FROM inbox WHERE conversation = $1 AND channel = $2
                AND seq < (SELECT seq FROM inbox WHERE conversation = $1 AND channel = $2 AND activity = $3) ORDER BY seq
            """,
            Read, activity.Conversation.Id, activity.ChannelId, activity.Id);
    }

    private static LeftActivity Read(DbDataReader row) => new(ActivityJson.Read(row.GetFieldValue<byte[]>(0)), row.GetInt64(1));
}
