using System.Data.Common;
using Microsoft.Bot.Schema;
using OrderBot.Turns;
using OrderBot.Wire;

namespace OrderBot.Storage;

/// <summary>What turns said and where it stands: to be sent, sent, or given up. Its table is made with that of the turns.</summary>
internal sealed class Outbox(BotDatabase database, TimeProvider clock)
{
    // In seconds. What waits is tried again after as long as it has waited, within these; then it is given up.
    private const long Soonest = 15;
    private const long Latest = 3600;
    private const long Longest = 86400;

    /// <summary>So old a reply must be that is itself the reason why it does not go out, before it is given up.</summary>
    private const long LongestOfMistakes = 600;

    private readonly LateMarks _late = new();

    /// <summary>What a turn said, in order.</summary>
    public List<StoredReply> Of(Session session, TurnKey turn) => session.Each(
        "SELECT json, sent FROM outbox WHERE conversation = $1 AND turn = $2 AND channel = $3 ORDER BY seq",
        Reply, turn.Conversation, turn.Activity, turn.Channel);

    public void MarkSent(IReadOnlyList<string> ids)
    {
        var late = _late.Waiting;
        if (ids.Count == 0 && late is null)
        {
            return;
        }

        try
        {
            using var session = database.Write();
            MarkSent(session, ids);
            MarkSent(session, late ?? []);
            session.Commit();
        }
        catch (Exception lost) when (StorageFailure.Is(lost))
        {
            _late.Add(ids);
            return;
        }

        if (late is not null)
        {
            _late.Marked(late);
        }
    }

    public IReadOnlyList<StoredReply> Unsent(int max, DateTimeOffset? before = null)
    {
        MarkSent([]);
        using var session = database.Open();

        // "+seq" and "sent <> 1" are for the planner: the few that wait have an index of their own.
        return before is not { } time
            ? session.Each("SELECT json, sent FROM outbox WHERE sent = 0 ORDER BY +seq LIMIT $1", Reply, (long)max)
            : session.Each(
                """
                SELECT json, sent FROM outbox WHERE sent = 0 AND due <= $1 AND at <= $2
                    AND NOT EXISTS (SELECT 1 FROM outbox AS earlier WHERE earlier.conversation = outbox.conversation AND earlier.channel = outbox.channel
                        AND earlier.sent <> 1 AND earlier.sent = 0 AND earlier.due > $1 AND earlier.seq < outbox.seq)
                ORDER BY +seq LIMIT $3
                """,
                Reply, clock.GetUtcNow().ToUnixTimeSeconds(), time.ToUnixTimeSeconds(), (long)max);
    }

    public LeftWords UnsentIn(string channel, string conversation)
    {
        using var session = database.Glance();
        var left = session.Each(
            "SELECT id, due, CASE WHEN sent = 0 THEN json END FROM outbox WHERE conversation = $1 AND channel = $2 AND sent <> 1 ORDER BY seq",
            row => new Left(row.GetString(0), row.GetInt64(1), row.IsDBNull(2) ? null : row.GetFieldValue<byte[]>(2)), conversation, channel);
        left.RemoveAll(one => _late.Has(one.Id));
        if (left.Count == 0)
        {
            return LeftWords.None;
        }

        var now = clock.GetUtcNow().ToUnixTimeSeconds();
        var (due, ids, isLater) = (new List<Activity>(left.Count), new List<string>(left.Count), false);
        foreach (var one in left)
        {
            ids.Add(one.Id);
            if (one.Json is { } json && !(isLater |= one.Due > now))
            {
                due.Add(ActivityJson.Read(json));
            }
        }

        var last = session.Text("SELECT id FROM outbox WHERE conversation = $1 AND channel = $2 AND turn IS NOT NULL ORDER BY seq DESC LIMIT 1", conversation, channel);
        return new LeftWords(due, ids, last is not null && ids.Contains(last));
    }

    public bool IsUnsent(string id)
    {
        using var session = database.Glance();
        return !_late.Has(id) && session.Number("SELECT seq FROM outbox WHERE id = $1 AND sent = 0", id) is not null;
    }

    public WordsStand StandOf(TurnKey turn)
    {
        using var session = database.Glance();
        var stands = session.Each(
            "SELECT sent, id FROM outbox WHERE conversation = $1 AND turn = $2 AND channel = $3",
            row => row.GetInt64(0) == 0 && _late.Has(row.GetString(1)) ? 1 : row.GetInt64(0), turn.Conversation, turn.Activity, turn.Channel);
        return stands.Count == 0 ? WordsStand.Nothing
            : stands.Contains(0) ? WordsStand.Waits
            : stands.Contains(2) ? WordsStand.GivenUp
            : WordsStand.Sent;
    }

    public bool Defer(string channel, string conversation, string? refused)
    {
        var now = clock.GetUtcNow().ToUnixTimeSeconds();
        using var session = database.Write();

        // It was tried before, and by a program that noted when it was said.
        var isGivenUp = refused is not null
            && session.Execute("UPDATE outbox SET sent = 2 WHERE id = $1 AND sent = 0 AND due > 0 AND at > 0 AND $2 - at > $3", refused, now, LongestOfMistakes) > 0;
        if (!isGivenUp)
        {
            session.Execute(
                """
                UPDATE outbox SET due = $1 + CASE WHEN $1 - at < $2 THEN $2 WHEN $1 - at > $3 THEN $3 ELSE $1 - at END,
                    sent = CASE WHEN $1 - at > $4 AND at > 0 THEN 2 ELSE 0 END
                WHERE conversation = $5 AND channel = $6 AND sent <> 1 AND sent = 0
                """,
                now, Soonest, Latest, Longest, conversation, channel);
        }

        session.Commit();
        return isGivenUp;
    }

    public void GiveUp(TurnKey turn)
    {
        using var session = database.Write();
        session.Execute("UPDATE outbox SET sent = 2 WHERE conversation = $1 AND turn = $2 AND channel = $3 AND sent = 0", turn.Conversation, turn.Activity, turn.Channel);
        session.Commit();
    }

    private StoredReply Reply(DbDataReader row)
    {
        var reply = ActivityJson.Read(row.GetFieldValue<byte[]>(0));
        return new StoredReply(reply, row.GetInt64(1) != 0 || _late.Has(reply.Id));
    }

    /// <summary>A reply that never went out is taken back, within the transaction that says it anew.</summary>
    public static void TakeBack(Session session, string id) => session.Execute("DELETE FROM outbox WHERE id = $1 AND sent = 0", id);

    private static void MarkSent(Session session, IEnumerable<string> ids)
    {
        foreach (var id in ids)
        {
            session.Execute("UPDATE outbox SET sent = 1 WHERE id = $1 AND sent = 0", id);
        }
    }

    /// <param name="Json">Null when it was given up.</param>
    private sealed record Left(string Id, long Due, byte[]? Json);
}
