using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using OrderBot.Marketplace.Demo;
using OrderBot.Marketplace.Ordering;
using OrderBot.Orders;

namespace OrderBot.Contracts.Tests;

/// <summary>A shop with other words: orders with a financial and a fulfilment status, tags, note attributes, and events since an id.</summary>
public sealed class ForeignShop : IShop
{
    private readonly Dictionary<string, JsonObject> orders = [];
    private readonly JsonArray events = [];
    private readonly Lock changing = new();
    private DateTimeOffset now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    private WebApplication? app;
    private ForeignOrderService? adapter;

    public IOrderService Orders => adapter!;

    public IAccountService Accounts => throw new NotSupportedException("The accounts of the foreign shop are elsewhere.");

    public async Task OpenAsync()
    {
        for (var buyer = 1; buyer <= 2; buyer++)
        {
            foreach (var order in DemoOrders.Of(buyer, now))
            {
                orders[order.Number] = ForeignWords.Of(order, $"MB{100_000 + buyer}");
            }
        }

        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.MapGet("/admin/orders.json", context => AnswerAsync(context, () => new JsonObject
        {
            ["orders"] = new JsonArray([.. orders.Values.Where(order => (string?)order["customer"]!["id"] == context.Request.Query["customer_id"]).Select(order => order.DeepClone())]),
        }));
        app.MapGet("/admin/orders/{id}.json", context => AnswerAsync(context, () =>
            orders.TryGetValue((string)context.Request.RouteValues["id"]!, out var order) ? new JsonObject { ["order"] = order.DeepClone() } : null));
        app.MapPut("/admin/orders/{id}.json", async context =>
        {
            var wish = (await JsonNode.ParseAsync(context.Request.Body))!["order"]!.AsObject();
            await AnswerAsync(context, () => new JsonObject { ["order"] = Change((string)context.Request.RouteValues["id"]!, wish).DeepClone() });
        });
        app.MapGet("/admin/events.json", context => AnswerAsync(context, () =>
        {
            var since = int.Parse(context.Request.Query["since_id"].ToString(), CultureInfo.InvariantCulture);
            var limit = int.Parse(context.Request.Query["limit"].ToString(), CultureInfo.InvariantCulture);
            return new JsonObject { ["events"] = new JsonArray([.. events.Skip(since).Take(limit).Select(one => one!.DeepClone())]) };
        }));
        await app.StartAsync();
        adapter = new ForeignOrderService(new HttpClient { BaseAddress = new Uri(app.Urls.First()) });
    }

    public Task SupplyAsync(string number, SupplierAct act, string? text = null)
    {
        lock (changing)
        {
            var order = orders[number];
            var asked = ((string)order["tags"]!).Contains(ForeignWords.Asked, StringComparison.Ordinal);
            var stamp = ForeignWords.Stamp(now);
            _ = act switch
            {
                SupplierAct.Agree => Change(number, new() { ["cancelled_at"] = stamp, ["cancel_reason"] = "customer" }, "cancelled"),
                SupplierAct.Refuse => Change(number, new() { ["tags"] = ForeignWords.Declined }, null),
                _ => Change(number, new() { ["fulfillment_status"] = "fulfilled", ["fulfilled_at"] = stamp, ["tracking_number"] = "1Z" }, asked ? "fulfillment_success_despite_request" : "fulfillment_success"),
            };
            return Task.CompletedTask;
        }
    }

    public Task PassAsync(TimeSpan time)
    {
        now += time;
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<(string To, string Subject, string Text)>> MailsAsync() => Task.FromResult<IReadOnlyList<(string, string, string)>>([]);

    public async ValueTask DisposeAsync()
    {
        adapter?.Dispose();
        if (app is not null)
        {
            await app.DisposeAsync();
        }
    }

    private JsonObject Change(string id, JsonObject wish, string? verb = null)
    {
        var order = orders[id];
        foreach (var (name, value) in wish)
        {
            order[name] = value?.DeepClone();
        }

        order["revision"] = (long)order["revision"]! + 1;
        order["updated_at"] = ForeignWords.Stamp(now);
        if (verb is not null)
        {
            events.Add(new JsonObject { ["id"] = events.Count + 1, ["subject_id"] = id, ["customer_id"] = (string?)order["customer"]!["id"], ["verb"] = verb, ["created_at"] = ForeignWords.Stamp(now) });
        }

        return order;
    }

    private Task AnswerAsync(HttpContext context, Func<JsonObject?> answer)
    {
        string? text;
        lock (changing)
        {
            text = answer()?.ToJsonString();
        }

        context.Response.StatusCode = text is null ? 404 : 200;
        context.Response.Headers.Date = ForeignWords.Stamp(now);
        return context.Response.WriteAsync(text ?? """{"errors":"Not Found"}""");
    }
}
