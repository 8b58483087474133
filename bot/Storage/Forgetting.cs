namespace OrderBot.Storage;

/// <summary>What is kept of conversations goes: when nobody has used them for long, or when their buyer wants it. It needs every room's tables.</summary>
public sealed class Forgetting(BotDatabase database)
{
    private const string DirectLine = "directline";
    private const long Batch = 500;

    /// <summary>The conversations in which a buyer took part.</summary>
    public IReadOnlyList<KnownConversation> Of(string memberId)
    {
        using var session = database.Open();
        return session.Each(
            """
            SELECT channel, conversation FROM turns WHERE member = $1
            UNION SELECT channel_id, conversation_id FROM conversation_references WHERE member_id = $1
            UNION SELECT 'directline', id FROM directline_conversations WHERE member_id = $1
            ORDER BY 1, 2
            """,
            row => new KnownConversation(row.GetString(0), row.GetString(1)), memberId);
    }

    /// <summary>Everything of a conversation, in one transaction.</summary>
    public void Forget(KnownConversation conversation)
    {
        var (channel, id) = (conversation.Channel, conversation.Id);
        var place = $"{channel}/conversations/{id}/";
        using var session = database.Write();
        session.Execute("DELETE FROM state WHERE substr(key, 1, $1) = $2", (long)place.Length, place);
        session.Execute("DELETE FROM state WHERE key = $1", place.TrimEnd('/'));
        session.Execute("DELETE FROM outbox WHERE conversation = $1 AND channel = $2", id, channel);
        session.Execute("DELETE FROM turns WHERE conversation = $1 AND channel = $2", id, channel);
        session.Execute("DELETE FROM inbox WHERE conversation = $1 AND channel = $2", id, channel);
        session.Execute("DELETE FROM conversation_references WHERE conversation_id = $1 AND channel_id = $2", id, channel);
        session.Execute("DELETE FROM handoffs WHERE conversation = $1 AND channel = $2", id, channel);
        if (channel == DirectLine)
        {
            session.Execute("DELETE FROM directline_activities WHERE conversation = $1", id);
            session.Execute("DELETE FROM directline_files WHERE conversation = $1", id);
            session.Execute("DELETE FROM directline_conversations WHERE id = $1", id);
        }

        session.Commit();
        database.Recent.Forget();
    }

    /// <summary>The news that a buyer was or was to be told.</summary>
    public void ForgetNews(string memberId)
    {
        using var session = database.Write();
        session.Execute("DELETE FROM untold_news WHERE member = $1", memberId);
        session.Commit();
    }

    /// <summary>What was not used for so long, a little at a time so that nobody waits for it.</summary>
    /// <returns>How much went; 0 when nothing is left to go.</returns>
    public int ForgetUnused(DateTimeOffset now, TimeSpan after)
    {
        var time = now - after;
        var (seconds, milliseconds, ticks) = (time.ToUnixTimeSeconds(), time.ToUnixTimeMilliseconds(), time.UtcTicks);
        using var session = database.Write();
        var gone = session.Execute("DELETE FROM outbox WHERE seq IN (SELECT seq FROM outbox WHERE at < $1 AND at > 0 ORDER BY seq LIMIT $2)", seconds, Batch)
            + session.Execute("DELETE FROM turns WHERE seq IN (SELECT seq FROM turns WHERE at < $1 ORDER BY seq LIMIT $2)", seconds, Batch)
            + session.Execute("DELETE FROM inbox WHERE at < $1 AND at > 0", seconds)
            + session.Execute("DELETE FROM state WHERE key IN (SELECT key FROM state WHERE at < $1 AND at > 0 LIMIT $2)", seconds, Batch)
            + session.Execute("DELETE FROM conversation_references WHERE last_used < $1", ticks)
            + session.Execute("DELETE FROM untold_news WHERE at < $1", ticks)
            + session.Execute("DELETE FROM handoffs WHERE ended < $1", ticks);
        foreach (var id in session.Each(
            "SELECT id FROM directline_conversations WHERE last_stamp < $1 AND last_stamp > 0 LIMIT $2", row => row.GetString(0), milliseconds, Batch / 10))
        {
            gone += session.Execute("DELETE FROM directline_activities WHERE conversation = $1", id)
                + session.Execute("DELETE FROM directline_files WHERE conversation = $1", id)
                + session.Execute("DELETE FROM directline_conversations WHERE id = $1", id);
        }

        // Where an older program kept no time, it counts from the first look on.
        session.Execute("UPDATE state SET at = $1 WHERE at = 0", now.ToUnixTimeSeconds());
        session.Execute("UPDATE outbox SET at = $1 WHERE at = 0", now.ToUnixTimeSeconds());
        session.Commit();
        if (gone > 0)
        {
            database.Recent.Forget();
        }

        return gone;
    }
}
