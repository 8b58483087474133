using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace OrderBot.Contracts.Tests;

/// <summary>Answers as the WooCommerce REST API v3 is documented to, as far as orders and their notes go; knows nothing of the bot.</summary>
internal sealed class WooServer : IAsyncDisposable
{
    private static readonly string Credential = Convert.ToBase64String(Encoding.ASCII.GetBytes("ck_test:cs_test"));
    private readonly SortedDictionary<long, JsonObject> orders = [];
    private readonly List<(long Order, JsonObject Note)> notes = [];
    private readonly Lock changing = new();
    private WebApplication? app;
    private long metaId = 1000;

    public DateTimeOffset Now { get; set; } = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    public async Task<HttpClient> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.MapGet("/wp-json/wc/v3/orders", context => AnswerAsync(context, () => List(context)));
        app.MapGet("/wp-json/wc/v3/orders/{id:long}", context => AnswerAsync(context, () => Order(context)?.DeepClone()));
        app.MapGet("/wp-json/wc/v3/orders/{id:long}/notes", context => AnswerAsync(context, () => Order(context) is { } order ? Notes((long)order["id"]!) : null));
        app.MapPut("/wp-json/wc/v3/orders/{id:long}", async context =>
        {
            var change = (await JsonNode.ParseAsync(context.Request.Body))!.AsObject();
            await AnswerAsync(context, () => Order(context) is { } order ? Change(order, change).DeepClone() : null);
        });
        await app.StartAsync();
        var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Credential);
        return http;
    }

    public void Put(JsonObject order)
    {
        foreach (var entry in order["meta_data"]!.AsArray())
        {
            entry!["id"] = metaId++;
        }

        orders.Add((long)order["id"]!, order);
    }

    /// <summary>The shop manager changes an order.</summary>
    public void Act(Func<JsonObject, JsonObject> act, string number)
    {
        lock (changing)
        {
            var order = orders[long.Parse(number, CultureInfo.InvariantCulture)];
            Change(order, act(order));
        }
    }

    public void Note(JsonObject order, string text, bool toCustomer = false) => notes.Add(((long)order["id"]!, new JsonObject
    {
        ["id"] = notes.Count + 1,
        ["author"] = toCustomer ? "manager" : "system",
        ["date_created"] = WooOrder.Stamp(Now),
        ["date_created_gmt"] = WooOrder.Stamp(Now),
        ["note"] = text,
        ["customer_note"] = toCustomer,
    }));

    public ValueTask DisposeAsync() => app?.DisposeAsync() ?? ValueTask.CompletedTask;

    private JsonObject? Order(HttpContext context) => orders.GetValueOrDefault(long.Parse((string)context.Request.RouteValues["id"]!, CultureInfo.InvariantCulture));

    private JsonArray Notes(long order) => [.. notes.Where(one => one.Order == order).Reverse().Select(one => one.Note.DeepClone())];

    private JsonArray List(HttpContext context)
    {
        var query = context.Request.Query;
        var after = query["modified_after"].ToString();
        var by = query["orderby"] == "modified" ? "date_modified_gmt" : "date_created_gmt";
        var found = orders.Values
            .Where(order => query["customer"].Count == 0 || order["customer_id"]!.ToString() == query["customer"])
            .Where(order => after.Length == 0 || string.CompareOrdinal((string)order["date_modified_gmt"]!, after) > 0)
            .OrderBy(order => (string)order[by]!, StringComparer.Ordinal).ToList();
        if (query["order"] != "asc")
        {
            found.Reverse();
        }

        var size = int.Parse(query["per_page"].ToString(), CultureInfo.InvariantCulture);
        context.Response.Headers["X-WP-Total"] = $"{found.Count}";
        context.Response.Headers["X-WP-TotalPages"] = $"{(found.Count + size - 1) / size}";
        return [.. found.Skip((int.Parse(query["page"].ToString(), CultureInfo.InvariantCulture) - 1) * size).Take(size).Select(order => order.DeepClone())];
    }

    /// <summary>A meta entry with an id replaces that one; a change of status leaves a note.</summary>
    private JsonObject Change(JsonObject order, JsonObject change)
    {
        var meta = order["meta_data"]!.AsArray();
        foreach (var entry in change["meta_data"]?.AsArray() ?? [])
        {
            var mine = entry!.DeepClone();
            if (mine["id"] is { } id && meta.FirstOrDefault(one => (long)one!["id"]! == (long)id) is { } before)
            {
                meta[meta.IndexOf(before)] = mine;
            }
            else
            {
                mine["id"] = metaId++;
                meta.Add(mine);
            }
        }

        if ((string?)change["status"] is { } status && status != (string)order["status"]!)
        {
            Note(order, $"Order status changed from {Title(order["status"]!)} to {Title(status)}.");
            order["status"] = status;
            order["date_completed_gmt"] = status == "completed" ? WooOrder.Stamp(Now) : order["date_completed_gmt"]?.DeepClone();
        }

        order["date_modified"] = WooOrder.Stamp(Now);
        order["date_modified_gmt"] = WooOrder.Stamp(Now);
        return order;
    }

    private static string Title(JsonNode status) => CultureInfo.InvariantCulture.TextInfo.ToTitleCase((string)status!).Replace('-', ' ');

    private Task AnswerAsync(HttpContext context, Func<JsonNode?> answer)
    {
        context.Response.Headers.Date = Now.ToString("R", CultureInfo.InvariantCulture);
        if (context.Request.Headers.Authorization != $"Basic {Credential}")
        {
            return RefuseAsync(context, 401, "woocommerce_rest_cannot_view", "Sorry, you cannot list resources.");
        }

        string? text;
        lock (changing)
        {
            text = answer()?.ToJsonString();
        }

        context.Response.ContentType = "application/json; charset=UTF-8";
        return text is null ? RefuseAsync(context, 404, "woocommerce_rest_shop_order_invalid_id", "Invalid ID.") : context.Response.WriteAsync(text);
    }

    private static Task RefuseAsync(HttpContext context, int status, string code, string message)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsync(new JsonObject { ["code"] = code, ["message"] = message, ["data"] = new JsonObject { ["status"] = status } }.ToJsonString());
    }
}
