using System.Text;
using System.Text.Json;

namespace OrderBot.Storage;

/// <summary>Takes out of a Direct Line conversation that several buyers used what one of them said, heard and sent.</summary>
internal static class DirectLineEraser
{
    public static int Erase(Session session, BuyerTalk talk, BuyerTrace trace)
    {
        var id = talk.Conversation.Id;
        var log = session.Each(
            "SELECT seq, id, client_id, json FROM directline_activities WHERE conversation = $1 ORDER BY seq",
            row => new Shown(row.GetInt64(0), row.GetString(1), row.IsDBNull(2) ? null : row.GetString(2), row.GetFieldValue<byte[]>(3)), id);
        var own = Owned(log, IdsOf(session, talk.Conversation, talk.Own), IdsOf(session, talk.Conversation, talk.Others));
        var (gone, kept) = (0, new List<string>());
        for (var i = 0; i < own.Length; i++)
        {
            if (own[i])
            {
                gone += session.Execute("DELETE FROM directline_activities WHERE conversation = $1 AND seq = $2", id, log[i].Seq);
            }
            else
            {
                kept.Add(Encoding.UTF8.GetString(log[i].Json));
            }
        }

        foreach (var file in session.Each("SELECT id FROM directline_files WHERE conversation = $1", row => row.GetString(0), id))
        {
            if (!kept.Exists(shown => shown.Contains(file, StringComparison.Ordinal)))
            {
                gone += session.Execute("DELETE FROM directline_files WHERE id = $1", file);
            }
        }

        foreach (var member in trace.Members)
        {
            gone += session.Execute("UPDATE directline_conversations SET member_id = NULL, name = NULL WHERE id = $1 AND member_id = $2", id, member);
        }

        return gone;
    }

    /// <summary>What nothing tells of belongs to what is next to it, before or after.</summary>
    private static bool[] Owned(List<Shown> log, HashSet<string> ownIds, HashSet<string> othersIds)
    {
        var own = new bool[log.Count];
        for (var step = 1; step >= -1; step -= 2)
        {
            var isOwn = false;
            for (var i = step > 0 ? 0 : log.Count - 1; i >= 0 && i < log.Count; i += step)
            {
                isOwn = log[i].IsAmong(ownIds) || (isOwn && !log[i].IsAmong(othersIds));
                own[i] |= isOwn;
            }
        }

        return own;
    }

    /// <summary>The ids of what was said in these turns, and of what was answered.</summary>
    private static HashSet<string> IdsOf(Session session, KnownConversation conversation, List<KeptTurn> turns)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var turn in turns)
        {
            ids.Add(turn.Activity);
            ids.UnionWith(session.Each(
                "SELECT id FROM outbox WHERE conversation = $1 AND turn = $2 AND channel = $3",
                row => row.GetString(0), conversation.Id, turn.Activity, conversation.Channel));
        }

        return ids;
    }

    private sealed record Shown(long Seq, string Id, string? ClientId, byte[] Json)
    {
        /// <summary>A reply is kept under the id that its turn gave it, or answers what was said.</summary>
        public bool IsAmong(HashSet<string> ids) => ids.Contains(Id) || (ClientId is not null && ids.Contains(ClientId)) || (Answers is { } answers && ids.Contains(answers));

        private string? Answers { get; } = ReplyTo(Json);

        private static string? ReplyTo(byte[] json)
        {
            using var activity = JsonDocument.Parse(json);
            return activity.RootElement.TryGetProperty("replyToId", out var id) ? id.GetString() : null;
        }
    }
}
