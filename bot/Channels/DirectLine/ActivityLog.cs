using System.Globalization;
using System.Text;
using Microsoft.Bot.Schema;
using OrderBot.Storage;
using OrderBot.Wire;

namespace OrderBot.Channels.DirectLine;

/// <summary>An activity as it goes to clients; <paramref name="Seq"/> is its watermark.</summary>
public sealed record LoggedActivity(long Seq, byte[] Json);

/// <summary>Keeps what was said, in order, with ids and times that only grow within a conversation.</summary>
public sealed class ActivityLog
{
    private const int LongestShown = 6000;

    private static readonly string[] Schema =
    [
        """
        CREATE TABLE directline_activities (
            conversation TEXT NOT NULL, seq INTEGER NOT NULL, id TEXT NOT NULL, client_id TEXT, json BLOB NOT NULL,
            PRIMARY KEY (conversation, seq));
        CREATE INDEX directline_activities_by_id ON directline_activities (conversation, id);
        CREATE UNIQUE INDEX directline_activities_once ON directline_activities (conversation, client_id) WHERE client_id IS NOT NULL;
        """,
    ];

    private readonly BotDatabase _database;
    private readonly TimeProvider _clock;

    public ActivityLog(BotDatabase database, TimeProvider clock)
    {
        (_database, _clock) = (database, clock);
        database.Migrate("direct line activities", Schema);
    }

    /// <summary>Stamps the activity with its id and time and keeps it.</summary>
    /// <param name="clientId">The sender's own id of it, when it has one: the same is kept once.</param>
    /// <param name="also">What else belongs to it.</param>
    /// <returns>False when it was kept before.</returns>
    public bool Append(Activity activity, string? clientId = null, Action<Session>? also = null)
    {
        using var session = _database.Write();
        var seq = Stamp(session, activity);
        if (clientId is not null && FindPosted(session, activity.Conversation.Id, clientId) is not null)
        {
            return false;
        }

        Insert(session, activity, seq, clientId);
        also?.Invoke(session);
        _database.Tell(session, activity.Conversation.Id);
        session.Commit();
        return true;
    }

    /// <summary>Stamps an activity that is not kept.</summary>
    public void StampOnly(Activity activity) => (activity.Id, activity.Timestamp) = (Conversations.NewId(), _clock.GetUtcNow());

    /// <summary>Has an activity that is not kept shown by every replica, this one too.</summary>
    /// <returns>False when there are no replicas, or it is too long to be told.</returns>
    public bool IsShown(string conversation, byte[] activity)
    {
        if (!_database.IsShared || activity.Length > LongestShown)
        {
            return false;
        }

        using var session = _database.Write();
        _database.Tell(session, conversation, Encoding.UTF8.GetString(activity));
        session.Commit();
        return true;
    }

    /// <summary>The id under which a client's activity was kept before; null when it is new.</summary>
    public string? FindPosted(string conversation, string clientId)
    {
        using var session = _database.Open();
        return FindPosted(session, conversation, clientId);
    }

    /// <summary>The activities after a watermark, oldest first.</summary>
    public IReadOnlyList<LoggedActivity> After(string conversation, long watermark, int max)
    {
        using var session = _database.Open();
        return session.Each(
            "SELECT seq, json FROM directline_activities WHERE conversation = $1 AND seq > $2 ORDER BY seq LIMIT $3",
            row => new LoggedActivity(row.GetInt64(0), row.GetFieldValue<byte[]>(1)), conversation, watermark, (long)max);
    }

    /// <summary>Puts an activity in the place of the one with its id, which keeps its time. False when there is none.</summary>
    public bool Replace(Activity activity)
    {
        var id = activity.Id;
        using var session = _database.Write();
        var seq = Stamp(session, activity);
        if (Take(session, activity.Conversation.Id, id) is not { } before)
        {
            activity.Id = id;
            return false;
        }

        (activity.Id, activity.Timestamp) = (id, before.Timestamp);
        Insert(session, activity, seq, null);
        _database.Tell(session, activity.Conversation.Id);
        session.Commit();
        return true;
    }

    private static string? FindPosted(Session session, string conversation, string clientId) =>
        session.Text("SELECT id FROM directline_activities WHERE conversation = $1 AND client_id = $2", conversation, clientId);

    private static Activity? Take(Session session, string conversation, string id) => session.First(
        "DELETE FROM directline_activities WHERE conversation = $1 AND id = $2 RETURNING json",
        row => ActivityJson.Read(row.GetFieldValue<byte[]>(0)), conversation, id);

    /// <summary>Whoever stamps has the conversation's log alone until the transaction ends.</summary>
    private long Stamp(Session session, Activity activity)
    {
        // Clients order by milliseconds.
        var stamp = session.First(
            """
            UPDATE directline_conversations SET last_seq = last_seq + 1, last_stamp = CASE WHEN last_stamp < $1 THEN $1 ELSE last_stamp + 1 END
            WHERE id = $2 RETURNING last_seq, last_stamp
            """,
            row => new Stamped(row.GetInt64(0), row.GetInt64(1)), _clock.GetUtcNow().ToUnixTimeMilliseconds(), activity.Conversation.Id)
            ?? throw new KeyNotFoundException("There is no such conversation.");
        activity.Id = string.Create(CultureInfo.InvariantCulture, $"{activity.Conversation.Id}|{stamp.Seq:D7}");
        activity.Timestamp = DateTimeOffset.FromUnixTimeMilliseconds(stamp.Milliseconds);
        return stamp.Seq;
    }

    private static void Insert(Session session, Activity activity, long seq, string? clientId) => session.Execute(
        "INSERT INTO directline_activities (conversation, seq, id, client_id, json) VALUES ($1, $2, $3, $4, $5)",
        activity.Conversation.Id, seq, activity.Id, clientId, ActivityJson.Write(activity));

    private sealed record Stamped(long Seq, long Milliseconds);
}
