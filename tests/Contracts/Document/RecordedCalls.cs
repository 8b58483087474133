using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace OrderBot.Contracts.Tests;

/// <summary>Calls a shop as any program would, and holds each answer against the document.</summary>
internal sealed class RecordedCalls(Uri shop) : IDisposable
{
    private const string Root = "/shop/api";
    private readonly HttpClient http = new() { BaseAddress = shop };

    /// <summary>What was seen so far, as "GET /events 200".</summary>
    public HashSet<string> Seen { get; } = [];

    public List<string> Breaches { get; } = [];

    public async Task<JsonElement> CallAsync(string method, string address, int expected, string? body = null, string? key = null, string? version = null, string? bearer = Marketplace.Key)
    {
        using var call = new HttpRequestMessage(new HttpMethod(method), Root + address);
        call.Headers.Authorization = bearer is null ? null : new AuthenticationHeaderValue("Bearer", bearer);
        if (key is not null)
        {
            call.Headers.Add("Idempotency-Key", key);
        }

        if (version is not null)
        {
            call.Headers.TryAddWithoutValidation("If-Match", version);
        }

        call.Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await http.SendAsync(call);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(expected == (int)answer.StatusCode, $"{method} {address}: {(int)answer.StatusCode} instead of {expected}: {text}");
        return Check(method, address.Split('?')[0], answer, text);
    }

    public void Dispose() => http.Dispose();

    private JsonElement Check(string method, string address, HttpResponseMessage answer, string text)
    {
        var document = OpenApi.Document;
        var status = (int)answer.StatusCode;
        var path = document.PathOf(address) ?? "";
        var name = $"{method} {path} {status}";
        Seen.Add(name);
        if (document.Response(method, path, status) is not { } response)
        {
            Breaches.Add($"{name} is not in the document ({address})");
            return default;
        }

        foreach (var header in response["headers"]?.Members ?? [])
        {
            if (!answer.Headers.TryGetValues(header.Key, out var values))
            {
                Breaches.Add($"{name} lacks the header {header.Key}");
            }
            else if (document.Resolved(header.Value["schema"])!["pattern"]?.Text is { } pattern)
            {
                Breaches.AddRange(values.Where(value => !System.Text.RegularExpressions.Regex.IsMatch(value, pattern)).Select(value => $"{name}: {header.Key} is {value}"));
            }
        }

        var content = response["content"]?.Members.Single();
        if (content?.Key != answer.Content.Headers.ContentType?.MediaType)
        {
            Breaches.Add($"{name} is {answer.Content.Headers.ContentType?.MediaType ?? "empty"}, not {content?.Key ?? "empty"}");
        }

        if (content is null)
        {
            return default;
        }

        var json = JsonDocument.Parse(text).RootElement.Clone();
        Breaches.AddRange(SchemaCheck.Breaches(document, content.Value.Value["schema"]!, json).Select(breach => $"{name}: {breach}"));
        return json;
    }
}
