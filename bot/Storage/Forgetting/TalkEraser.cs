namespace OrderBot.Storage;

/// <summary>Takes a conversation away, or out of one with others what is one buyer's; within the caller's transaction.</summary>
internal static class TalkEraser
{
    private const string DirectLine = "directline";

    /// <summary>
    /// Until the transaction ends nothing more is shown in a Direct Line conversation, and it becomes nobody else's; as whoever shows something, this locks
    /// the conversation's row before any other.
    /// </summary>
    public static void Lock(Session session, KnownConversation conversation)
    {
        if (conversation.Channel == DirectLine)
        {
            session.Execute("UPDATE directline_conversations SET last_seq = last_seq WHERE id = $1", conversation.Id);
        }
    }

    /// <returns>How many rows went.</returns>
    public static int Erase(Session session, BuyerTalk talk, BuyerTrace trace) =>
        talk.IsWhole ? EraseWhole(session, talk.Conversation) : EraseOwn(session, talk, trace);

    private static int EraseWhole(Session session, KnownConversation conversation)
    {
        var (channel, id) = (conversation.Channel, conversation.Id);
        var place = Place(conversation);
        var gone = channel == DirectLine ? EraseDirectLine(session, id) : 0;
        gone += session.Execute("DELETE FROM state WHERE substr(key, 1, length($1)) = $1", place)
            + session.Execute("DELETE FROM state WHERE key = $1", place.TrimEnd('/'))
            + session.Execute("DELETE FROM conversation_references WHERE conversation_id = $1 AND channel_id = $2", id, channel);
        foreach (var table in KeptTables.OfConversation)
        {
            gone += session.Execute($"DELETE FROM {table} WHERE conversation = $1 AND channel = $2", id, channel);
        }

        return gone;
    }

    /// <summary>The conversation's row goes first: who posts meanwhile waits for it, and finds that it is gone.</summary>
    public static int EraseDirectLine(Session session, string conversation) =>
        session.Execute("DELETE FROM directline_conversations WHERE id = $1", conversation)
        + session.Execute("DELETE FROM directline_activities WHERE conversation = $1", conversation)
        + session.Execute("DELETE FROM directline_files WHERE conversation = $1", conversation);

    private static int EraseOwn(Session session, BuyerTalk talk, BuyerTrace trace)
    {
        var (channel, id) = (talk.Conversation.Channel, talk.Conversation.Id);
        var gone = channel == DirectLine ? DirectLineEraser.Erase(session, talk, trace) : 0;
        foreach (var handoff in KeptHandoff.Of(session, talk))
        {
            gone += session.Execute("DELETE FROM handoffs WHERE id = $1", handoff.Id);
        }

        foreach (var turn in talk.Own)
        {
            foreach (var (table, activity) in KeptTables.OfTurn)
            {
                gone += session.Execute($"DELETE FROM {table} WHERE conversation = $1 AND channel = $2 AND {activity} = $3", id, channel, turn.Activity);
            }
        }

        foreach (var waiting in session.Each("SELECT activity, json FROM inbox WHERE conversation = $1 AND channel = $2", Waiting, id, channel))
        {
            if (talk.IsTheirsNow(waiting.User))
            {
                gone += session.Execute("DELETE FROM inbox WHERE conversation = $1 AND channel = $2 AND activity = $3", id, channel, waiting.Activity);
            }
        }

        var place = Place(talk.Conversation) + "users/";
        foreach (var key in session.Each("SELECT key FROM state WHERE substr(key, 1, length($1)) = $1", row => row.GetString(0), place))
        {
            if (talk.IsTheirsNow(key[place.Length..]))
            {
                gone += session.Execute("DELETE FROM state WHERE key = $1", key);
            }
        }

        foreach (var member in trace.Members)
        {
            gone += session.Execute("DELETE FROM conversation_references WHERE conversation_id = $1 AND channel_id = $2 AND member_id = $3", id, channel, member);
        }

        return gone;

        static (string Activity, string? User) Waiting(System.Data.Common.DbDataReader row) => (row.GetString(0), KeptTurn.From(row.GetFieldValue<byte[]>(1)));
    }

    private static string Place(KnownConversation conversation) => $"{conversation.Channel}/conversations/{conversation.Id}/";
}
