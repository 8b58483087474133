using System.Data.Common;
using System.Text;
using Microsoft.Bot.Schema;
using OrderBot.Wire;

namespace OrderBot.Storage;

/// <summary>What is kept about a buyer, for the buyer to have.</summary>
public sealed class BuyerRecords(BotDatabase database)
{
    /// <summary>The tables that hold rows of a buyer besides.</summary>
    public static IEnumerable<string> Tables => KeptTables.OfBuyer.Select(one => one.Table).Where(table => table != "conversation_references");

    /// <summary>Conversations with something of the buyer's, and as whom the channels know them.</summary>
    public (IReadOnlyList<KeptTalk> Talks, IReadOnlyCollection<KnownUser> Users) Talks(IReadOnlyList<string> members)
    {
        using var session = database.Open();
        var trace = new BuyerTrace(members);
        var talks = new List<KeptTalk>();
        foreach (var conversation in trace.Look(session).OrderBy(one => one.Channel, StringComparer.Ordinal).ThenBy(one => one.Id, StringComparer.Ordinal))
        {
            if (Read(session, BuyerTalk.Read(session, conversation, trace), trace) is { } talk)
            {
                talks.Add(talk);
            }
        }

        return (talks, trace.Users);
    }

    /// <summary>Each row of the buyer's in one of the <see cref="Tables"/>, as its columns' names and values.</summary>
    public IReadOnlyList<IReadOnlyList<(string Name, object? Value)>> Rows(string table, IReadOnlyList<string> members)
    {
        var column = KeptTables.OfBuyer.First(one => one.Table == table).Member;
        using var session = database.Open();
        return [.. members.SelectMany(member => session.Each($"SELECT * FROM {table} WHERE {column} = $1", Columns, member))];
    }

    private static KeptTalk? Read(Session session, BuyerTalk talk, BuyerTrace trace)
    {
        var (channel, id) = (talk.Conversation.Channel, talk.Conversation.Id);
        var said = new List<Activity>();
        foreach (var turn in talk.Own)
        {
            if (talk.IsSurely(turn))
            {
                said.AddRange(SaidIn(session, turn));
            }
        }

        var reference = trace.Members.Select(member => session.First(
            "SELECT since, last_used FROM conversation_references WHERE conversation_id = $1 AND channel_id = $2 AND member_id = $3",
            row => new Reached(row.GetInt64(0), row.GetInt64(1)), id, channel, member)).FirstOrDefault(one => one is not null);
        var handoffs = KeptHandoff.Of(session, talk);
        var files = channel == "directline" ? Files(session, talk, said) : [];
        return said.Count == 0 && reference is null && handoffs.Count == 0 && files.Count == 0 && !talk.IsWhole
            ? null
            : new KeptTalk(talk.Conversation, reference is null ? null : At(reference.Since), reference is null ? null : At(reference.Last), said, handoffs, files);
    }

    private static IEnumerable<Activity> SaidIn(Session session, KeptTurn turn)
    {
        var said = session.Each("SELECT json, answered FROM turns WHERE seq = $1", Said, turn.Seq).SelectMany(all => all);
        var sent = session.Each(
            "SELECT json FROM outbox WHERE conversation = $1 AND turn = $2 AND channel = $3 ORDER BY seq",
            row => ActivityJson.Read(row.GetFieldValue<byte[]>(0)), turn.Conversation, turn.Activity, turn.Channel);
        return said.Concat(sent);
    }

    private static List<Activity> Said(DbDataReader row)
    {
        var message = row.IsDBNull(0) ? null : ActivityJson.Read(row.GetFieldValue<byte[]>(0));
        var said = row.IsDBNull(1) ? [] : AnswersJson.Read(message, row.GetFieldValue<byte[]>(1));
        if (message is not null)
        {
            said.Insert(0, message);
        }

        return said;
    }

    private static List<KeptFile> Files(Session session, BuyerTalk talk, List<Activity> said)
    {
        var files = session.Each(
            "SELECT id, name, content_type, length(content) FROM directline_files WHERE conversation = $1 ORDER BY name",
            row => new KeptFile(row.GetString(0), row.GetString(1), row.GetString(2), row.GetInt64(3)), talk.Conversation.Id);
        return talk.IsWhole ? files : files.FindAll(file => said.Exists(one => one.Attachments?.Any(sent => sent.ContentUrl?.Contains(file.Id, StringComparison.Ordinal) == true) == true));
    }

    private static IReadOnlyList<(string Name, object? Value)> Columns(DbDataReader row)
    {
        var columns = new (string Name, object? Value)[row.FieldCount];
        for (var i = 0; i < columns.Length; i++)
        {
            var value = row.GetValue(i);
            columns[i] = (row.GetName(i), value is DBNull ? null : value is byte[] json ? Encoding.UTF8.GetString(json) : value);
        }

        return columns;
    }

    private static DateTimeOffset At(long ticks) => new(ticks, TimeSpan.Zero);

    private sealed record Reached(long Since, long Last);
}
