using System.Text.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrderBot.Marketplace.Data;
using OrderBot.Marketplace.Ordering;

namespace OrderBot.Contracts.Tests;

/// <summary>The shop serves orders/openapi.yaml: no more, no less, and as it is written.</summary>
public sealed class DocumentTests : IAsyncLifetime
{
    private const string Ask = """{"reason":"wrong size"}""";
    private const string Login = """{"emailOrMemberId":"MB100001"}""";
    private const string Orders = "/buyers/MB100001/orders";

    private readonly SqliteShopOverHttp shop = new();

    public Task InitializeAsync() => shop.OpenAsync();

    public Task DisposeAsync() => shop.DisposeAsync().AsTask();

    [Fact]
    public void The_routes_are_those_of_the_document()
    {
        var served =
            from endpoint in shop.Inside.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            where endpoint.RoutePattern.RawText!.StartsWith("/shop/api", StringComparison.Ordinal)
            from method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods
            select $"{method} {endpoint.RoutePattern.RawText!["/shop/api".Length..]}";
        Assert.Equal(OpenApi.Document.Operations.Select(one => $"{one.Method} {one.Path}").Order(), served.Order());
    }

    [Fact]
    public async Task Every_status_of_every_operation_answers_as_the_document_says()
    {
        using var calls = new RecordedCalls(shop.Address);
        await ReadAsync(calls);
        await WriteAsync(calls);
        await MailAsync(calls);
        foreach (var (method, path, _) in OpenApi.Document.Operations)
        {
            await calls.CallAsync(method, Filled(path), 401, bearer: null);
            await calls.CallAsync(method, Filled(path), 401, bearer: "another key");
        }

        await BreakAsync(calls);
        Assert.Empty(calls.Breaches);
        var promised = OpenApi.Document.Operations.SelectMany(one => one.Statuses, (one, status) => $"{one.Method} {one.Path} {status}");
        Assert.Equal(promised.Order(), calls.Seen.Order());
    }

    [Fact]
    public async Task A_write_without_a_required_header_is_refused()
    {
        using var calls = new RecordedCalls(shop.Address);
        foreach (var (method, path, _) in OpenApi.Document.Operations)
        {
            foreach (var header in OpenApi.Document.RequiredHeaders(method, path))
            {
                var all = (Key: header == "Idempotency-Key" ? null : "k", Version: header == "If-Match" ? null : "\"2\"");
                await calls.CallAsync(method, Filled(path), header == "If-Match" ? 428 : 400, Body(path), all.Key, all.Version);
            }
        }
    }

    private static async Task ReadAsync(RecordedCalls calls)
    {
        await calls.CallAsync("GET", "/buyers/MB100001", 200);
        await calls.CallAsync("GET", "/buyers/MB999999", 404);
        var page = await calls.CallAsync("GET", $"{Orders}?size=3&tab=All", 200);
        await calls.CallAsync("GET", $"{Orders}?size=100&cursor={page.GetProperty("next").GetString()}", 200);
        Assert.Equal(11, page.GetProperty("counts").GetProperty("All").GetInt32());
        foreach (var wrong in new[] { "?tab=Everything", "?tab=1", "?size=0", "?size=101", "?size=ten" })
        {
            await calls.CallAsync("GET", Orders + wrong, 400);
        }

        await calls.CallAsync("GET", $"{Orders}/search?lastDigits=005", 200);
        await calls.CallAsync("GET", $"{Orders}/search?item=teapot", 200);
        foreach (var wrong in new[] { "", "?lastDigits=05", "?lastDigits=x05", "?lastDigits=005&item=tea" })
        {
            await calls.CallAsync("GET", $"{Orders}/search{wrong}", 400);
        }

        await calls.CallAsync("GET", $"{Orders}/80010009", 200);
        await calls.CallAsync("GET", $"{Orders}/80020009", 404);
    }

    private async Task WriteAsync(RecordedCalls calls)
    {
        const string Request = $"{Orders}/80010005/cancellation-request";
        await calls.CallAsync("POST", Request, 400, "not JSON", "k0", "\"2\"");
        await calls.CallAsync("POST", Request, 400, """{"reason":null}""", "k0", "\"2\"");
        await calls.CallAsync("POST", Request, 400, Ask, "k0", "2");
        await calls.CallAsync("POST", Request, 428, Ask, "k0");
        await calls.CallAsync("POST", Request, 412, Ask, "k1", "\"1\"");
        var requested = await calls.CallAsync("POST", Request, 200, Ask, "k2", "\"2\"");
        var again = await calls.CallAsync("POST", Request, 200, Ask, "k2", "\"2\"");
        Assert.True(JsonElement.DeepEquals(requested, again));
        await calls.CallAsync("POST", Request, 422, """{"reason":"another"}""", "k2", "\"2\"");
        await calls.CallAsync("POST", Request, 409, Ask, "k3", "\"3\"");
        await calls.CallAsync("POST", "/buyers/MB100002/orders/80010005/cancellation-request", 404, Ask, "k3", "\"3\"");

        await calls.CallAsync("DELETE", Request, 400, null, null, "\"3\"");
        await calls.CallAsync("DELETE", Request, 428, null, "k4");
        await calls.CallAsync("DELETE", Request, 412, null, "k4", "\"2\"");
        await calls.CallAsync("DELETE", Request, 200, null, "k5", "\"3\"");
        await calls.CallAsync("DELETE", Request, 409, null, "k6", "\"4\"");
        await calls.CallAsync("DELETE", Request, 422, null, "k2", "\"4\"");
        await calls.CallAsync("DELETE", $"{Orders}/80019999/cancellation-request", 404, null, "k7", "\"4\"");

        const string Messages = $"{Orders}/80010003/messages";
        await calls.CallAsync("POST", Messages, 200, """{"text":"please hurry"}""", "k8");
        await calls.CallAsync("POST", Messages, 400, "{}", "k9");
        await calls.CallAsync("POST", Messages, 409, """{"text":" "}""", "k9");
        await calls.CallAsync("POST", Messages, 422, """{"text":"something else"}""", "k8");
        await calls.CallAsync("POST", $"{Orders}/80020003/messages", 404, """{"text":"hello"}""", "k10");

        await shop.SupplyAsync("80010007", SupplierAct.Write, "We are on it.");
        Assert.Equal(3, (await calls.CallAsync("GET", "/events", 200)).GetProperty("events").GetArrayLength());
        await calls.CallAsync("GET", "/buyers/MB100001/events?max=1&wait=0.5", 200);
        foreach (var wrong in new[] { "?max=0", "?max=501", "?wait=31", "?wait=-1", "?wait=soon" })
        {
            await calls.CallAsync("GET", $"/events{wrong}", 400);
            await calls.CallAsync("GET", $"/buyers/MB100001/events{wrong}", 400);
        }
    }

    private async Task MailAsync(RecordedCalls calls)
    {
        await calls.CallAsync("POST", "/password-resets", 202, Login, "k20");
        await calls.CallAsync("POST", "/password-resets", 400, "{}", "k21");
        await calls.CallAsync("POST", "/sign-in-codes", 202, Login, "k22");
        await calls.CallAsync("POST", "/sign-in-codes", 400, Login);
        var code = (await shop.MailsAsync())[0].Subject[^6..];
        const string Checks = "/sign-in-codes/checks";
        var right = $$"""{"emailOrMemberId":"MB100001","code":"{{code}}"}""";
        Assert.Empty((await calls.CallAsync("POST", Checks, 200, """{"emailOrMemberId":"MB100001","code":"no"}""")).EnumerateObject());
        var owner = await calls.CallAsync("POST", Checks, 200, right, "k23");
        Assert.Equal("MB100001", owner.GetProperty("buyer").GetProperty("memberId").GetString());
        Assert.True(JsonElement.DeepEquals(owner, await calls.CallAsync("POST", Checks, 200, right, "k23")));
        Assert.Empty((await calls.CallAsync("POST", Checks, 200, right)).EnumerateObject());
        await calls.CallAsync("POST", Checks, 400, Login, "k24");
        await calls.CallAsync("POST", Checks, 400, right, new string('k', 201));
    }

    /// <summary>Takes the shop's tables away, as a failing disk would.</summary>
    private async Task BreakAsync(RecordedCalls calls)
    {
        await shop.Inside.GetRequiredService<ShopDatabase>().WriteAsync(
            connection => connection.Execute("DROP TABLE orders; DROP TABLE accounts; DROP TABLE events; DROP TABLE answers; DROP TABLE sign_in_codes"),
            CancellationToken.None);
        foreach (var (method, path, _) in OpenApi.Document.Operations)
        {
            await calls.CallAsync(method, Filled(path) + (path.EndsWith("search", StringComparison.Ordinal) ? "?item=tea" : ""), 503, Body(path), "k30", "\"2\"");
        }
    }

    private static string Filled(string path) => path.Replace("{memberId}", "MB100001", StringComparison.Ordinal).Replace("{number}", "80010005", StringComparison.Ordinal);

    private static string Body(string path) => path.EndsWith("messages", StringComparison.Ordinal) ? """{"text":"hello"}"""
        : path.Contains("request", StringComparison.Ordinal) ? Ask
        : """{"emailOrMemberId":"MB100001","code":"123456"}""";
}
