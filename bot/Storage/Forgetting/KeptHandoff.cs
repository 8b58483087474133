using OrderBot.Wire;

namespace OrderBot.Storage;

/// <summary>That a person was asked for, and why.</summary>
public sealed record KeptHandoff(long Id, string Who, string Said, DateTimeOffset Since, DateTimeOffset? Ended)
{
    /// <summary>A buyer's own: asked for in a turn of theirs; where that is gone already, by whoever its user is now.</summary>
    internal static List<KeptHandoff> Of(Session session, BuyerTalk talk)
    {
        var own = new List<KeptHandoff>();
        foreach (var (handoff, reference) in session.Each(
            "SELECT id, who, said, since, ended, reference FROM handoffs WHERE conversation = $1 AND channel = $2 ORDER BY since",
            row => (
                new KeptHandoff(row.GetInt64(0), row.GetString(1), row.GetString(2), At(row.GetInt64(3)), row.IsDBNull(4) ? null : At(row.GetInt64(4))),
                ActivityJson.Read(row.GetFieldValue<byte[]>(5)).RelatesTo),
            talk.Conversation.Id, talk.Conversation.Channel))
        {
            if (talk.IsWhole
                || talk.Own.Exists(turn => turn.Activity == reference.ActivityId)
                || (!talk.Others.Exists(turn => turn.Activity == reference.ActivityId) && talk.IsTheirsNow(reference.User?.Id)))
            {
                own.Add(handoff);
            }
        }

        return own;
    }

    private static DateTimeOffset At(long ticks) => new(ticks, TimeSpan.Zero);
}
