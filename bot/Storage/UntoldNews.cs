using System.Data.Common;
using OrderBot.Orders;
using OrderBot.Turns;

namespace OrderBot.Storage;

/// <summary>News that reached nobody, kept until its buyer is met again; and what was told meanwhile, so that it is told once.</summary>
public sealed class UntoldNews
{
    private const long Most = 10;
    private const char Between = '\u001F';

    private static readonly string[] Schema =
    [
        """
        CREATE TABLE untold_news (
            id TEXT NOT NULL PRIMARY KEY, member TEXT NOT NULL, order_number TEXT NOT NULL, kind TEXT NOT NULL, at INTEGER NOT NULL, text TEXT, tried TEXT,
            told INTEGER NOT NULL);
        CREATE INDEX untold_news_of_member ON untold_news (member) WHERE told = 0;
        """,
    ];

    private readonly BotDatabase _database;

    public UntoldNews(BotDatabase database)
    {
        _database = database;
        database.Migrate("untold news", Schema);
    }

    /// <summary>The name of the turn in which news is told in a conversation.</summary>
    public static string TurnOf(string newsId) => "news-" + newsId;

    /// <param name="tried">Where it was tried in vain: it may still wait there to be sent.</param>
    public void Keep(OrderEvent news, IReadOnlyList<TurnKey> tried)
    {
        using var session = _database.Write();
        session.Execute(
            "INSERT INTO untold_news (id, member, order_number, kind, at, text, tried, told) VALUES ($1, $2, $3, $4, $5, $6, $7, 0) ON CONFLICT (id) DO NOTHING",
            news.Id, news.MemberId, news.OrderNumber, news.Kind.ToString(), news.At.UtcTicks, news.Text,
            string.Join('\n', tried.Select(turn => turn.Channel + Between + turn.Conversation)));
        session.Commit();
        _database.Recent.NoNews.Drop(news.MemberId);
    }

    /// <summary>What a buyer has not been told, oldest first; of very much the newest.</summary>
    /// <param name="turn">In which it is asked: that there is none may be remembered, and the turn's commit finds out whether it was still so.</param>
    public IReadOnlyList<OrderEvent> Of(string member, TurnChanges? turn = null)
    {
        var (recent, none) = (_database.Recent, _database.Recent.NoNews);
        var (age, mark) = (recent.Age, none.Mark);
        if (turn is not null && none.IsFor(member))
        {
            turn.RemembersFrom(age);
            return [];
        }

        using var session = _database.Glance();
        if (session.Number("SELECT 1 FROM untold_news WHERE member = $1 AND told = 0 LIMIT 1", member) is null)
        {
            if (!_database.IsShared)
            {
                none.Read(mark, member);
            }

            return [];
        }

        var newest = session.Each(
            "SELECT id, kind, order_number, at, text FROM untold_news WHERE member = $1 AND told = 0 ORDER BY at DESC LIMIT $2",
            row => Enum.TryParse<OrderEventKind>(row.GetString(1), out var kind)
                ? new OrderEvent(row.GetString(0), kind, member, row.GetString(2), new DateTimeOffset(row.GetInt64(3), TimeSpan.Zero), Text(row, 4))
                : null,
            member, Most);
        var known = new List<OrderEvent>(newest.Count);
        for (var at = newest.Count - 1; at >= 0; at--)
        {
            // A newer program may have known more kinds.
            if (newest[at] is { } news)
            {
                known.Add(news);
            }
        }

        return known;
    }

    /// <summary>Whether it is kept here, told or not.</summary>
    public bool Has(string newsId)
    {
        using var session = _database.Glance();
        return session.Text("SELECT id FROM untold_news WHERE id = $1", newsId) is not null;
    }

    /// <summary>Whether it was told after all: here, or where it was tried first and has gone out since.</summary>
    public bool IsTold(string newsId)
    {
        using var session = _database.Glance();
        if (session.First("SELECT told, tried FROM untold_news WHERE id = $1", row => new Kept(row.GetInt64(0) != 0, Text(row, 1)), newsId) is not { } kept)
        {
            return false;
        }

        foreach (var (channel, conversation) in Places(kept.Tried))
        {
            if (session.Number(
                "SELECT seq FROM outbox WHERE conversation = $1 AND turn = $2 AND channel = $3 AND sent = 1 LIMIT 1", conversation, TurnOf(newsId), channel) is not null)
            {
                return true;
            }
        }

        return kept.IsTold;
    }

    /// <summary>It is told by what the caller stores; where it still waits to be sent, it is not sent any more.</summary>
    /// <exception cref="StateConflictException">It was told elsewhere meanwhile.</exception>
    public static void Told(Session session, OrderEvent news)
    {
        if (!IsFirst(session, news))
        {
            throw new StateConflictException(TurnOf(news.Id), null, null);
        }
    }

    /// <summary>It was told elsewhere.</summary>
    public void Told(OrderEvent news)
    {
        using var session = _database.Write();
        _ = IsFirst(session, news);
        session.Commit();
    }

    /// <summary>Whether nobody has told it before.</summary>
    private static bool IsFirst(Session session, OrderEvent news)
    {
        if (session.Execute(
            """
            INSERT INTO untold_news (id, member, order_number, kind, at, told) VALUES ($1, $2, $3, $4, $5, 1)
            ON CONFLICT (id) DO UPDATE SET told = 1, text = NULL WHERE untold_news.told = 0
            """,
            news.Id, news.MemberId, news.OrderNumber, news.Kind.ToString(), news.At.UtcTicks) == 0)
        {
            return false;
        }

        foreach (var (channel, conversation) in Places(session.Text("SELECT tried FROM untold_news WHERE id = $1", news.Id)))
        {
            session.Execute("UPDATE outbox SET sent = 2 WHERE conversation = $1 AND turn = $2 AND channel = $3 AND sent = 0", conversation, TurnOf(news.Id), channel);
        }

        return true;
    }

    private static IEnumerable<(string Channel, string Conversation)> Places(string? tried)
    {
        foreach (var place in (tried ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var at = place.IndexOf(Between, StringComparison.Ordinal);
            yield return (place[..at], place[(at + 1)..]);
        }
    }

    private static string? Text(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private sealed record Kept(bool IsTold, string? Tried);
}
