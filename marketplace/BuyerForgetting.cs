using OrderBot.Marketplace.Accounts;
using OrderBot.Marketplace.Data;

namespace OrderBot.Marketplace;

/// <summary>A buyer's account, orders and mails leave the shop, when the buyer wants it.</summary>
public sealed class BuyerForgetting
{
    private const string Orders = "SELECT number FROM orders WHERE member_id = @member";

    /// <summary>Limits count by names that end with whose they are, or go on with where they came from.</summary>
    private static readonly string[] Buckets = ["mails of ", "passwords of "];

    private readonly ShopDatabase database;

    internal BuyerForgetting(ShopDatabase database) => this.database = database;

    /// <param name="memberId">In capitals or not, as people type it.</param>
    public async Task<ForgottenBuyer> ForgetAsync(string memberId, CancellationToken cancellationToken)
    {
        var gone = await database.WriteAsync(
            connection =>
            {
                var account = AccountTable.ByMemberId(connection, memberId);
                var known = account?.MemberId ?? memberId;
                (string, object?) member = ("@member", known);
                var rows = connection.Execute($"DELETE FROM messages WHERE order_number IN ({Orders})", member);
                if (account is not null)
                {
                    rows += connection.Execute("DELETE FROM mails WHERE recipient = @email", ("@email", account.Email));
                }

                foreach (var (table, column) in ((string, string)[])
                    [("events", "member_id"), ("reset_tokens", "member_id"), ("sign_in_codes", "member_id"), ("sign_in_checks", "member_id"), ("accounts", "member_id"), ("answers", "owner")])
                {
                    rows += connection.Execute($"DELETE FROM {table} WHERE {column} = @member", member);
                }

                rows += connection.Execute("DELETE FROM sign_outs WHERE substr(sign_in, 1, length(@start)) = @start", ("@start", known + "."));
                foreach (var bucket in Buckets)
                {
                    rows += connection.Execute(
                        "DELETE FROM takings WHERE bucket = @bucket OR substr(bucket, 1, length(@start)) = @start", ("@bucket", bucket + known), ("@start", $"{bucket}{known} from "));
                }

                var orders = connection.Execute("DELETE FROM orders WHERE member_id = @member", member);
                return new ForgottenBuyer(orders, rows + orders, true);
            },
            cancellationToken);
        return gone with { LeavesNoTrace = database.LeaveNoTrace() };
    }
}

/// <summary>What of a buyer's left the shop.</summary>
/// <param name="Rows">Of the database, the orders among them; 0 when the shop knew no such buyer.</param>
/// <param name="LeavesNoTrace">Whether nothing of it is to be read in the file any more.</param>
public sealed record ForgottenBuyer(int Orders, int Rows, bool LeavesNoTrace);
