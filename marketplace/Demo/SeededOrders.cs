using System.Data.Common;
using System.Globalization;
using OrderBot.Marketplace.Accounts;
using OrderBot.Marketplace.Data;
using OrderBot.Marketplace.Ordering;
using OrderBot.Orders;

namespace OrderBot.Marketplace.Demo;

/// <summary>Any number of further orders, ten a buyer from MB100003 on: the same ones every time, told from the shop's creation.</summary>
internal static class SeededOrders
{
    private const int ABuyer = 10;

    public static void Fill(DbConnection connection, int wanted)
    {
        var seeded = (int)Meta.Number(connection, "seeded");
        if (seeded >= wanted)
        {
            return;
        }

        var created = DateTimeOffset.FromUnixTimeMilliseconds(Meta.Number(connection, "created_at"));
        using var account = connection.Statement(AccountTable.Insertion);
        using var order = connection.Statement(OrderTable.Insertion);
        var templates = Array.Empty<Order>();
        for (var index = seeded; index < wanted; index++)
        {
            var buyer = 3 + (index / ABuyer);
            var memberId = string.Create(CultureInfo.InvariantCulture, $"MB{100_000 + buyer}");
            if (index % ABuyer == 0)
            {
                Run(account, ("@member", memberId), ("@email", $"buyer{buyer}@example.com"), ("@name", $"Buyer {buyer}"), ("@zone", null), ("@password", null));
            }

            if (index % ABuyer == 0 || templates.Length == 0)
            {
                templates = DemoOrders.Of(buyer, created - TimeSpan.FromMinutes(buyer % 50));
            }

            var (items, supplier) = DemoCatalogue.Basket((index * 7) + (buyer % 5));
            Run(order, OrderTable.Values(new OrderRow(memberId, templates[index % ABuyer] with
            {
                Items = items,
                Supplier = supplier,
                Total = new Money(items.Sum(item => item.Quantity * item.Price.Amount), "USD"),
            })));
        }

        Meta.Keep(connection, "seeded", wanted);
    }

    private static void Run(DbCommand command, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        if (command.Parameters.Count == 0)
        {
            command.Add(values);
        }

        for (var index = 0; index < values.Length; index++)
        {
            command.Parameters[index].Value = values[index].Value ?? DBNull.Value;
        }

        command.ExecuteNonQuery();
    }
}
