using OrderBot.Marketplace.Accounts;
using OrderBot.Marketplace.Data;

namespace OrderBot.Marketplace;

/// <summary>What the shop keeps of a buyer in writing: the mails to them, and what they and suppliers wrote of their orders.</summary>
public sealed class BuyerPapers
{
    private readonly ShopDatabase database;

    internal BuyerPapers(ShopDatabase database) => this.database = database;

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<BuyerMail> Mails(string memberId) => database.Read<IReadOnlyList<BuyerMail>>(connection =>
        AccountTable.ByMemberId(connection, memberId) is { } account
            ? connection.Each(
                "SELECT recipient, subject, text, sent_at FROM mails WHERE recipient = @email ORDER BY id",
                row => new BuyerMail(row.GetString(0), row.GetString(1), row.GetString(2), row.Instant(3)),
                ("@email", account.Email))
            : []);

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<OrderWords> Messages(string memberId) => database.Read(connection => connection.Each(
        """
        SELECT messages.order_number, messages.by_supplier, messages.text, messages.at FROM messages
            JOIN orders ON orders.number = messages.order_number WHERE orders.member_id = @member ORDER BY messages.id
        """,
        row => new OrderWords(row.GetString(0), row.GetInt64(1) != 0, row.GetString(2), row.Instant(3)),
        ("@member", memberId)));
}

/// <summary>A mail to a buyer.</summary>
public sealed record BuyerMail(string To, string Subject, string Text, DateTimeOffset SentAt);

/// <summary>A message about an order.</summary>
public sealed record OrderWords(string Order, bool BySupplier, string Text, DateTimeOffset At);
