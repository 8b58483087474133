using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using OrderBot.Bot.Tests.Looks;
using OrderBot.Bot.Tests.Talks;
using OrderBot.Scripts;

namespace OrderBot.Bot.Tests.Teams;

/// <summary>Holds a script as a buyer in Teams would: what is pressed on a card comes as its action, and every message is within Teams' rules.</summary>
internal sealed class TeamsTalk(RunningShop shop, ChannelSide channel, Script script) : ITalk
{
    private readonly string conversation = "a:" + Guid.NewGuid().ToString("N");

    public static async Task<ITalk> OpenAsync(Script script)
    {
        var talk = new TeamsTalk(await RunningShop.StartAsync(), await ChannelSide.StartAsync(), script);
        return await talk.KnownAsync(script);
    }

    public RunningShop Shop => shop;

    public async Task<IReadOnlyList<Heard>> SayAsync(string text, object? value, int expected)
    {
        if (value is JsonElement data)
        {
            var answer = await ActAsync(new { type = "Action.Execute", verb = "press", data }, "manual");
            Assert.Equal(200, answer.GetProperty("statusCode").GetInt32());
            AdaptiveCardRules.Card(answer.GetProperty("value"));
            Assert.DoesNotContain("Action.", answer.GetProperty("value").GetRawText(), StringComparison.Ordinal);
        }
        else
        {
            await PostAsync(new { type = "message", textFormat = "plain", text });
        }

        return await HeardAsync(0);
    }

    public Task<IReadOnlyList<Heard>> NewsAsync(int expected) => HeardAsync(expected);

    public Task<string> StatusAsync(string order) => shop.StatusAsync(script.Owner, order);

    public Task SupplierAsync(string act, string order) => shop.SupplierAsync(act, order);

    public Task<string> MailedCodeAsync() => shop.MailedCodeAsync();

    public Task AdvanceAsync(TimeSpan by) => shop.AdvanceAsync(by);

    /// <summary>A card's action; its answer.</summary>
    public async Task<JsonElement> ActAsync(object action, string trigger, string? from = null)
    {
        var answer = await PostAsync(new { type = "invoke", name = "adaptiveCard/action", value = new { action, trigger } }, from);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return json.RootElement.Clone();
    }

    /// <summary>Everything that came as it stood on the wire.</summary>
    public async Task<IReadOnlyList<JsonElement>> MessagesAsync(int atLeast) => await channel.TakeAsync(atLeast);

    /// <summary>Sends an activity with what Teams says with each.</summary>
    public async Task<HttpResponseMessage> PostAsync(object activity, string? from = null, object? inConversation = null)
    {
        var all = JsonSerializer.SerializeToNode(activity)!.AsObject();
        var user = from ?? script.Member ?? "29:guest";
        all["id"] ??= Guid.NewGuid().ToString("N");
        all["channelId"] = "msteams";
        all["serviceUrl"] = channel.Url;
        all["timestamp"] = "2026-11-25T10:00:00.000Z";
        all["from"] = JsonSerializer.SerializeToNode(new { id = user, name = "A Buyer", aadObjectId = "7faf8511-0000-4000-8000-000000000001" });
        all["recipient"] = JsonSerializer.SerializeToNode(new { id = "28:bot", name = "OrderBot" });
        all["conversation"] = JsonSerializer.SerializeToNode(inConversation ?? new { conversationType = script.IsGroup ? "groupChat" : "personal", id = conversation, tenantId = "72f988bf-0000-4000-8000-000000000001" });
        all["channelData"] ??= JsonSerializer.SerializeToNode(new { tenant = new { id = "72f988bf-0000-4000-8000-000000000001" } });
        all["entities"] ??= JsonSerializer.SerializeToNode(new[] { new { type = "clientInfo", locale = "en-US", country = "US", platform = "Windows" } });
        var answer = await shop.Client.PostAsJsonAsync("/api/messages", all);
        Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.BadRequest, $"{answer.StatusCode}");
        return answer;
    }

    public async ValueTask DisposeAsync()
    {
        await shop.DisposeAsync();
        await channel.DisposeAsync();
    }

    private async Task<IReadOnlyList<Heard>> HeardAsync(int expected)
    {
        var messages = await channel.TakeAsync(expected);
        Assert.All(messages, AdaptiveCardRules.Check);
        return [.. messages.Select(message => HeardJson.Of(message) is var heard && heard.Buttons.Count > 0 ? heard : heard with { Buttons = [.. OnCards(message)] })];
    }

    private static IEnumerable<HeardButton> OnCards(JsonElement message) =>
        from attachment in message.TryGetProperty("attachments", out var attachments) ? attachments.EnumerateArray() : []
        from element in attachment.GetProperty("content").GetProperty("body").EnumerateArray()
        where element.GetProperty("type").GetString() == "ActionSet"
        from action in element.GetProperty("actions").EnumerateArray()
        let title = action.GetProperty("title").GetString()!
        select action.GetProperty("type").GetString() == "Action.Execute"
            ? new HeardButton(title, title, action.GetProperty("data").Clone())
            : new HeardButton(title, action.GetProperty("data").GetProperty("msteams").GetProperty("value").GetString()!, null);
}
