namespace OrderBot.Storage;

/// <summary>What nobody has used for long goes, a little at a time so that nobody waits for it.</summary>
public sealed class UnusedTalks(BotDatabase database)
{
    private const long Batch = 500;

    /// <returns>How much went; 0 when nothing is left to go.</returns>
    public int Forget(DateTimeOffset now, TimeSpan after)
    {
        var time = now - after;
        var (seconds, ticks) = (time.ToUnixTimeSeconds(), time.UtcTicks);
        using var session = database.Erase(Hold.Alone);

        // What is written while it is waited for is not old any more: each condition stands outside of its choice, too.
        var gone = ForgetDirectLine(session, time.ToUnixTimeMilliseconds())
            + session.Execute("DELETE FROM outbox WHERE at < $1 AND seq IN (SELECT seq FROM outbox WHERE at < $1 AND at > 0 ORDER BY seq LIMIT $2)", seconds, Batch)
            + session.Execute("DELETE FROM turns WHERE at < $1 AND seq IN (SELECT seq FROM turns WHERE at < $1 ORDER BY seq LIMIT $2)", seconds, Batch)
            + session.Execute("DELETE FROM inbox WHERE at < $1 AND at > 0", seconds)
            + session.Execute("DELETE FROM state WHERE at < $1 AND key IN (SELECT key FROM state WHERE at < $1 AND at > 0 LIMIT $2)", seconds, Batch)
            + session.Execute("DELETE FROM audit WHERE at < $1", seconds)
            + session.Execute("DELETE FROM conversation_references WHERE last_used < $1", ticks)
            + session.Execute("DELETE FROM untold_news WHERE at < $1", ticks)
            + ForgetHandoffs(session, seconds, ticks);
        CountFromNow(session, now);
        session.Commit();
        if (gone > 0)
        {
            database.Recent.Forget();
        }

        return gone;
    }

    /// <summary>One that was left as a message is never ended; as long as anything is said in its conversation it stays.</summary>
    private static int ForgetHandoffs(Session session, long seconds, long ticks) => session.Execute(
        """
        DELETE FROM handoffs WHERE coalesce(ended, since) < $1 AND (ended IS NOT NULL OR NOT EXISTS (
            SELECT 1 FROM turns WHERE turns.conversation = handoffs.conversation AND turns.channel = handoffs.channel AND turns.at >= $2))
        """,
        ticks, seconds);

    /// <summary>
    /// Also one in which nothing was ever said: each token makes one, with a buyer's name. Its row goes first, if it is old still: who posts meanwhile
    /// either keeps all of it, or finds no conversation.
    /// </summary>
    private static int ForgetDirectLine(Session session, long milliseconds)
    {
        var gone = 0;
        foreach (var id in session.Each(
            "SELECT id FROM directline_conversations WHERE last_stamp < $1 AND created < $1 AND last_stamp + created > 0 ORDER BY id LIMIT $2",
            row => row.GetString(0), milliseconds, Batch / 10))
        {
            if (session.Execute("DELETE FROM directline_conversations WHERE id = $1 AND last_stamp < $2 AND created < $2", id, milliseconds) > 0)
            {
                gone += 1 + TalkEraser.EraseDirectLine(session, id);
            }
        }

        return gone;
    }

    /// <summary>Where an older program kept no time, it counts from the first look on.</summary>
    private static void CountFromNow(Session session, DateTimeOffset now)
    {
        var seconds = now.ToUnixTimeSeconds();
        session.Execute("UPDATE state SET at = $1 WHERE at = 0", seconds);
        session.Execute("UPDATE outbox SET at = $1 WHERE at = 0", seconds);
        session.Execute("UPDATE inbox SET at = $1 WHERE at = 0", seconds);
        session.Execute("UPDATE directline_conversations SET created = $1 WHERE created = 0 AND last_stamp = 0", now.ToUnixTimeMilliseconds());
    }
}
