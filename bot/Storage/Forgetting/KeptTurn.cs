using System.Data.Common;
using System.Text.Json;

namespace OrderBot.Storage;

/// <summary>A turn that is stored, as far as it tells whose it was.</summary>
/// <param name="Member">The buyer whose turn it was; null for a guest, and for everybody in a group.</param>
/// <param name="User">Who wrote; null where it was the bot's own or the desk's turn.</param>
internal sealed record KeptTurn(long Seq, string Channel, string Conversation, string Activity, string? Member, string? User)
{
    private const string Columns = "seq, channel, conversation, activity, member, json";
    private const int Page = 1_000;

    public static KeptTurn Read(DbDataReader row) => new(
        row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3), row.IsDBNull(4) ? null : row.GetString(4), row.IsDBNull(5) ? null : From(row.GetFieldValue<byte[]>(5)));

    public static List<KeptTurn> Of(Session session, KnownConversation conversation) => session.Each(
        $"SELECT {Columns} FROM turns WHERE conversation = $1 AND channel = $2 ORDER BY seq", Read, conversation.Id, conversation.Channel);

    /// <summary>All in which somebody wrote, whoever it was, oldest first and a page at a time.</summary>
    public static IEnumerable<KeptTurn> All(Session session)
    {
        var (seq, count) = (long.MinValue, Page);
        while (count == Page)
        {
            var page = session.Each($"SELECT {Columns} FROM turns WHERE seq > $1 AND json IS NOT NULL ORDER BY seq LIMIT $2", Read, seq, (long)Page);
            foreach (var turn in page)
            {
                seq = turn.Seq;
                yield return turn;
            }

            count = page.Count;
        }
    }

    /// <summary>Who sent an activity.</summary>
    public static string? From(ReadOnlyMemory<byte> activity)
    {
        using var json = JsonDocument.Parse(activity);
        return json.RootElement.TryGetProperty("from", out var from) && from.ValueKind == JsonValueKind.Object && from.TryGetProperty("id", out var id) ? id.GetString() : null;
    }
}
