using System.Text.Json.Nodes;
using OrderBot.Marketplace.Demo;
using OrderBot.Marketplace.Ordering;
using OrderBot.Orders;

namespace OrderBot.Contracts.Tests;

/// <summary>A shop on WooCommerce, with the demo buyers' orders: a double of its REST API v3, and the shop manager's hands.</summary>
public sealed class WooShop : IShop
{
    private readonly WooServer server = new();
    private WooOrderService? adapter;

    public IOrderService Orders => adapter!;

    public IAccountService Accounts => throw new NotSupportedException("The accounts of the WooCommerce shop are WordPress'.");

    public async Task OpenAsync()
    {
        for (var buyer = 1; buyer <= 2; buyer++)
        {
            foreach (var order in DemoOrders.Of(buyer, server.Now))
            {
                server.Put(WooSeed.Of(order, 100_000 + buyer));
            }
        }

        adapter = new WooOrderService(new WooApi(await server.StartAsync()));
    }

    public Task SupplyAsync(string number, SupplierAct act, string? text = null)
    {
        server.Act(order =>
        {
            var now = WooOrder.Stamp(server.Now);
            switch (act)
            {
                case SupplierAct.Agree:
                    return new JsonObject { ["status"] = "cancelled" };
                case SupplierAct.Refuse:
                    var request = WooMeta.Value(order, WooMeta.Request)!.DeepClone();
                    request["outcome"] = "declined";
                    request["settled_gmt"] = now;
                    server.Note(order, "Cancellation request declined.");
                    return new JsonObject { ["meta_data"] = new JsonArray(WooMeta.Set(order, WooMeta.Request, request)) };
                case SupplierAct.Ship:
                    var parcel = new JsonObject { ["tracking_provider"] = "DHL", ["tracking_number"] = "1Z", ["date_shipped"] = $"{server.Now.ToUnixTimeSeconds()}" };
                    return new JsonObject { ["status"] = "completed", ["meta_data"] = new JsonArray(WooMeta.Add(WooMeta.Tracking, new JsonArray(parcel))) };
                default:
                    server.Note(order, text!, toCustomer: true);
                    return [];
            }
        }, number);
        return Task.CompletedTask;
    }

    public Task PassAsync(TimeSpan time)
    {
        server.Now += time;
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<(string To, string Subject, string Text)>> MailsAsync() => Task.FromResult<IReadOnlyList<(string, string, string)>>([]);

    public async ValueTask DisposeAsync()
    {
        adapter?.Dispose();
        await server.DisposeAsync();
    }
}
