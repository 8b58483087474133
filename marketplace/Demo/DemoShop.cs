using System.Data.Common;
using OrderBot.Marketplace.Accounts;
using OrderBot.Marketplace.Data;
using OrderBot.Marketplace.Ordering;

namespace OrderBot.Marketplace.Demo;

/// <summary>The two buyers to try the shop as; their orders show every rule, told from the moment of creation.</summary>
internal static class DemoShop
{
    /// <summary>No secret: the sign-in page tells it.</summary>
    public const string Password = "parcel-and-pine";

    public static readonly Account[] Buyers =
    [
        new("MB100001", "buyer1@example.com", "Ana Ferreira", "Europe/Lisbon", null, default),
        new("MB100002", "buyer2@example.com", "Tom Becker", "Europe/Berlin", null, default),
    ];

    private static readonly Lazy<string> Hash = new(() => PasswordHash.Of(Password));

    public static void Fill(DbConnection connection, TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        for (var index = 0; index < Buyers.Length; index++)
        {
            var buyer = Buyers[index];
            connection.Execute(
                AccountTable.Insertion,
                ("@member", buyer.MemberId),
                ("@email", buyer.Email),
                ("@name", buyer.Name),
                ("@zone", buyer.TimeZone),
                ("@password", Hash.Value));
            foreach (var order in DemoOrders.Of(index + 1, now))
            {
                connection.Execute(OrderTable.Insertion, OrderTable.Values(new OrderRow(buyer.MemberId, order)));
            }
        }
    }
}
