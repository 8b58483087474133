using System.Globalization;
using System.Text.Json.Nodes;
using OrderBot.Orders;

namespace OrderBot.Contracts.Tests;

/// <summary>Calls the WooCommerce REST API v3 by its documentation (woocommerce.github.io/woocommerce-rest-api-docs): orders and order notes.</summary>
internal sealed class WooApi(HttpClient http) : IDisposable
{
    private const string Orders = "/wp-json/wc/v3/orders";
    private const int APage = 100;

    /// <summary>The shop's time when it last answered.</summary>
    public DateTimeOffset Now { get; private set; }

    /// <summary>All orders that a query finds, page after page.</summary>
    public async Task<List<JsonNode>> ListAsync(string query, CancellationToken cancellationToken)
    {
        var found = new List<JsonNode>();
        for (var page = 1; ; page++)
        {
            using var answer = await SendAsync(HttpMethod.Get, string.Create(CultureInfo.InvariantCulture, $"{Orders}?{query}&per_page={APage}&page={page}"), null, cancellationToken);
            found.AddRange((await ReadAsync(answer, cancellationToken))!.AsArray()!);
            if (page >= int.Parse(answer.Headers.GetValues("X-WP-TotalPages").Single(), CultureInfo.InvariantCulture))
            {
                return found;
            }
        }
    }

    public async Task<JsonNode?> FindAsync(string id, CancellationToken cancellationToken)
    {
        using var answer = await SendAsync(HttpMethod.Get, $"{Orders}/{id}", null, cancellationToken);
        return await ReadAsync(answer, cancellationToken);
    }

    public async Task<JsonArray> NotesAsync(JsonNode order, CancellationToken cancellationToken)
    {
        using var answer = await SendAsync(HttpMethod.Get, $"{Orders}/{order["id"]}/notes", null, cancellationToken);
        return (await ReadAsync(answer, cancellationToken))!.AsArray();
    }

    /// <summary>Changes an order; gives it as it is then.</summary>
    public async Task<JsonNode> ChangeAsync(JsonNode order, JsonObject change, CancellationToken cancellationToken)
    {
        using var answer = await SendAsync(HttpMethod.Put, $"{Orders}/{order["id"]}", change, cancellationToken);
        return (await ReadAsync(answer, cancellationToken))!;
    }

    public void Dispose() => http.Dispose();

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string address, JsonObject? body, CancellationToken cancellationToken)
    {
        using var call = new HttpRequestMessage(method, address) { Content = body is null ? null : new StringContent(body.ToJsonString(), null, "application/json") };
        try
        {
            var answer = await http.SendAsync(call, cancellationToken);
            Now = answer.Headers.Date ?? Now;
            return answer;
        }
        catch (HttpRequestException failure)
        {
            throw new OrderServiceException("The WooCommerce shop cannot be reached.", maybeDone: body is not null, failure);
        }
    }

    /// <summary>Null for the documented error of an order that there is not.</summary>
    private static async Task<JsonNode?> ReadAsync(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        var json = JsonNode.Parse(await answer.Content.ReadAsStringAsync(cancellationToken));
        return answer.IsSuccessStatusCode ? json
            : (string?)json?["code"] == "woocommerce_rest_shop_order_invalid_id" ? null
            : throw new OrderServiceException($"The WooCommerce shop answered {(int)answer.StatusCode}: {json?["code"]}.");
    }
}
