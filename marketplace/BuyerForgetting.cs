using OrderBot.Marketplace.Data;

namespace OrderBot.Marketplace;

/// <summary>A buyer's account, orders and mails leave the shop, when the buyer wants it.</summary>
public sealed class BuyerForgetting
{
    private const string Orders = "SELECT number FROM orders WHERE member_id = @member";
    private readonly ShopDatabase database;

    internal BuyerForgetting(ShopDatabase database) => this.database = database;

    /// <returns>How many orders there were.</returns>
    public Task<int> ForgetAsync(string memberId, CancellationToken cancellationToken) => database.WriteAsync(
        connection =>
        {
            (string, object?) member = ("@member", memberId);
            connection.Execute($"DELETE FROM messages WHERE order_number IN ({Orders})", member);
            connection.Execute("DELETE FROM mails WHERE recipient IN (SELECT email FROM accounts WHERE member_id = @member)", member);
            foreach (var table in (string[])["events", "reset_tokens", "sign_in_codes", "accounts"])
            {
                connection.Execute($"DELETE FROM {table} WHERE member_id = @member", member);
            }

            connection.Execute("DELETE FROM answers WHERE owner = @member", member);
            return connection.Execute("DELETE FROM orders WHERE member_id = @member", member);
        },
        cancellationToken);
}
