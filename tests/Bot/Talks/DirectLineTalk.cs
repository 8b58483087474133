using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using OrderBot.Scripts;

namespace OrderBot.Bot.Tests.Talks;

/// <summary>Holds a script over Direct Line by polling, with the token that the shop's page would get.</summary>
internal sealed class DirectLineTalk : ITalk
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly RunningShop shop;
    private readonly Script script;
    private readonly HttpClient client;
    private readonly string activities;
    private string watermark = "";

    private DirectLineTalk(RunningShop shop, Script script, HttpClient client, string conversation)
    {
        this.shop = shop;
        this.script = script;
        this.client = client;
        activities = $"/v3/directline/conversations/{conversation}/activities";
    }

    public static async Task<ITalk> OpenAsync(Script script)
    {
        var shop = await RunningShop.StartAsync();
        var client = shop.NewClient();
        if (script.Member is { } member)
        {
            (await client.PostAsJsonAsync("/demo/sign-in", new { memberId = member })).EnsureSuccessStatusCode();
        }

        var token = await JsonAsync(await client.PostAsync("/chat/token", null));
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token.GetProperty("token").GetString());
        var started = await JsonAsync(await client.PostAsJsonAsync("/v3/directline/conversations", new { user = new { } }));
        var talk = new DirectLineTalk(shop, script, client, started.GetProperty("conversationId").GetString()!);
        await talk.HeardAsync(1);
        return talk;
    }

    public async Task<IReadOnlyList<Heard>> SayAsync(string text, object? value, int expected)
    {
        await JsonAsync(await client.PostAsJsonAsync(activities, new { type = "message", text, value, from = new { id = "whoever" } }));
        return await HeardAsync(expected);
    }

    public Task<IReadOnlyList<Heard>> NewsAsync(int expected) => HeardAsync(expected);

    public Task<string> StatusAsync(string order) => shop.StatusAsync(script.Owner, order);

    public Task SupplierAsync(string act, string order) => shop.SupplierAsync(act, order);

    public Task AdvanceAsync(TimeSpan by) => shop.AdvanceAsync(by);

    public Task<string> MailedCodeAsync() => shop.MailedCodeAsync();

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await shop.DisposeAsync();
    }

    private async Task<IReadOnlyList<Heard>> HeardAsync(int expected)
    {
        using var patience = new CancellationTokenSource(Patience);
        var heard = new List<Heard>();
        do
        {
            var page = await JsonAsync(await client.GetAsync($"{activities}?watermark={watermark}"));
            watermark = page.GetProperty("watermark").GetString()!;
            heard.AddRange(page.GetProperty("activities").EnumerateArray().Where(IsReply).Select(HeardJson.Of));
        }
        while (heard.Count < expected && !patience.IsCancellationRequested);
        return heard;
    }

    private static bool IsReply(JsonElement activity) =>
        activity.GetProperty("type").GetString() == "message" && activity.GetProperty("from").GetProperty("role").GetString() == "bot";

    private static async Task<JsonElement> JsonAsync(HttpResponseMessage answer)
    {
        Assert.True(answer.IsSuccessStatusCode, $"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        using var json = await JsonDocument.ParseAsync(await answer.Content.ReadAsStreamAsync());
        return json.RootElement.Clone();
    }
}
