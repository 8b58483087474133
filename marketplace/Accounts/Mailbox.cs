using Microsoft.Data.Sqlite;
using OrderBot.Marketplace.Data;

namespace OrderBot.Marketplace.Accounts;

/// <summary>The mails that went out, kept in the shop's database for everybody who shares the data folder.</summary>
internal sealed class Mailbox(ShopDatabase database, ShopClock clock)
{
    /// <summary>The newest 200, newest first.</summary>
    public List<Mail> Sent() => database.Read(connection => connection.Each(
        "SELECT recipient, subject, text, sent_at FROM mails ORDER BY id DESC LIMIT 200",
        row => new Mail(row.GetString(0), row.GetString(1), row.GetString(2), row.Instant(3))));

    /// <summary>Sends with the caller's transaction.</summary>
    public void Send(SqliteConnection connection, string to, string subject, string text) => connection.Execute(
        "INSERT INTO mails (recipient, subject, text, sent_at) VALUES ($to, $subject, $text, $now)",
        ("$to", to),
        ("$subject", subject),
        ("$text", text),
        ("$now", clock.GetUtcNow().ToUnixTimeMilliseconds()));
}
