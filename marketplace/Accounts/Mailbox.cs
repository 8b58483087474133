using System.Data.Common;
using OrderBot.Marketplace.Data;

namespace OrderBot.Marketplace.Accounts;

/// <summary>The mails that the shop has written: kept to be read by the demo, or until the SMTP server has taken them.</summary>
internal sealed class Mailbox(ShopDatabase database, ShopClock clock, MarketplaceSettings settings)
{
    private const int MostTries = 6;

    /// <summary>The newest 200, newest first.</summary>
    public List<Mail> Sent() => database.Read(connection => connection.Each(
        "SELECT recipient, subject, text, sent_at FROM mails ORDER BY id DESC LIMIT 200",
        row => new Mail(row.GetString(0), row.GetString(1), row.GetString(2), row.Instant(3))));

    /// <summary>Sends with the caller's transaction.</summary>
    public void Send(DbConnection connection, string to, string subject, string text) => connection.Execute(
        "INSERT INTO mails (recipient, subject, text, sent_at, due_at) VALUES (@to, @subject, @text, @now, @due)",
        ("@to", to),
        ("@subject", subject),
        ("@text", text),
        ("@now", clock.GetUtcNow().ToUnixTimeMilliseconds()),
        ("@due", settings.Smtp is null ? null : Now.ToUnixTimeMilliseconds()));

    /// <summary>The next mail that is due, kept from others while it is being sent; null when none is. One that was tried too often is given up.</summary>
    public async Task<(long Id, Mail Mail)?> TakeDueAsync(CancellationToken cancellationToken)
    {
        var now = Now.ToUnixTimeMilliseconds();
        if (database.Look(connection => connection.Number("SELECT count(*) FROM mails WHERE due_at <= @now", ("@now", now))) == 0)
        {
            return null;
        }

        var taken = await database.WriteAsync(
            connection =>
            {
                connection.Execute("DELETE FROM mails WHERE due_at <= @now AND tries >= @most", ("@now", now), ("@most", MostTries));
                var due = connection.First(
                    "SELECT id, recipient, subject, text, sent_at, tries FROM mails WHERE due_at <= @now ORDER BY id LIMIT 1",
                    row => new Due(row.GetInt64(0), new Mail(row.GetString(1), row.GetString(2), row.GetString(3), row.Instant(4)), (int)row.GetInt64(5)),
                    ("@now", now));
                if (due is not null)
                {
                    connection.Execute(
                        "UPDATE mails SET tries = tries + 1, due_at = @later WHERE id = @id",
                        ("@later", now + (60_000L << due.Tries)),
                        ("@id", due.Id));
                }

                return due;
            },
            cancellationToken);
        return taken is null ? null : (taken.Id, taken.Mail);
    }

    /// <summary>A mail that the server has taken is not kept: its link or code is a secret.</summary>
    public Task ForgetAsync(long id, CancellationToken cancellationToken) =>
        database.WriteAsync(connection => connection.Execute("DELETE FROM mails WHERE id = @id", ("@id", id)), cancellationToken);

    private DateTimeOffset Now => clock.Real.GetUtcNow();

    private sealed record Due(long Id, Mail Mail, int Tries);
}
