using Microsoft.Bot.Schema;
using Microsoft.Data.Sqlite;
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
    ];

    private readonly BotDatabase _database;

    public Inbox(BotDatabase database)
    {
        _database = database;
        database.Migrate("inbox", Schema);
    }

    /// <summary>Takes an activity in by itself. False when it waits already.</summary>
    public bool TakeIn(Activity activity)
    {
        using var connection = _database.Open();
        return TakeIn(connection, activity);
    }

    /// <summary>Takes an activity in, within the transaction that accepts it. False when it waits already.</summary>
    public bool TakeIn(SqliteConnection connection, Activity activity)
    {
        using var command = connection.Command(
            "INSERT OR IGNORE INTO inbox (conversation, channel, activity, json) VALUES ($conversation, $channel, $activity, $json)",
            ("$conversation", activity.Conversation.Id), ("$channel", activity.ChannelId), ("$activity", activity.Id), ("$json", ActivityJson.Write(activity)));
        return command.ExecuteNonQuery() == 1;
    }

    /// <summary>Lets an activity go whose turn was stored before it was taken in.</summary>
    public void Done(TurnKey turn)
    {
        using var connection = _database.Open();
        Done(connection, turn);
    }

    /// <summary>Lets an activity go, within the transaction that stores its turn.</summary>
    public void Done(SqliteConnection connection, TurnKey turn)
    {
        using var command = connection.Command(
            "DELETE FROM inbox WHERE conversation = $conversation AND channel = $channel AND activity = $activity",
            ("$conversation", turn.Conversation), ("$channel", turn.Channel), ("$activity", turn.Activity));
        command.ExecuteNonQuery();
    }

    /// <summary>Activities whose turn is not stored, oldest first.</summary>
    public IReadOnlyList<Activity> Waiting(int max)
    {
        using var connection = _database.Open();
        using var command = connection.Command("SELECT json FROM inbox ORDER BY seq LIMIT $max", ("$max", max));
        using var rows = command.ExecuteReader();
        var waiting = new List<Activity>();
        while (rows.Read())
        {
            waiting.Add(ActivityJson.Read(rows.GetFieldValue<byte[]>(0)));
        }

        return waiting;
    }
}
