using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace OrderBot.Faults.Tests.Buyers;

/// <summary>Over Direct Line: what is said is accepted, and what is answered stands in the conversation's log.</summary>
internal sealed class WebChatBuyer(Random fate, params string[] urls) : StubbornBuyer(fate, urls)
{
    private string activities = "";

    public override string Greeting => "SmallTalk.HelloName";

    public override bool HearsNews => true;

    public override async Task ArriveAsync(string member)
    {
        await InsistAsync(() => Client.PostAsJsonAsync("/demo/sign-in", new { memberId = member }));
        var token = await ReadAsync(await InsistAsync(() => Client.PostAsync("/chat/token", null)));
        Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token.GetProperty("token").GetString());
        var started = await ReadAsync(await InsistAsync(() => Client.PostAsJsonAsync("/v3/directline/conversations", new { })));
        activities = $"/v3/directline/conversations/{started.GetProperty("conversationId").GetString()}/activities";
    }

    public override async Task<IReadOnlyList<Heard>> HeardAsync()
    {
        var page = await ReadAsync(await InsistAsync(() => Client.GetAsync(activities)));
        return
        [
            .. page.GetProperty("activities").EnumerateArray()
                .Where(one => one.GetProperty("type").GetString() == "message" && one.GetProperty("from").GetProperty("role").GetString() == "bot")
                .Select(one => new Heard(
                    one.GetProperty("id").GetString()!,
                    one.TryGetProperty("replyToId", out var to) ? to.GetString() : null,
                    one.GetProperty("label").GetString()!,
                    one.GetProperty("timestamp").GetDateTimeOffset())),
        ];
    }

    protected override object Message(string text) => new { type = "message", text, channelData = new { clientActivityID = Guid.NewGuid().ToString("N") } };

    protected override Task PostAsync(object message) => InsistAsync(() => Client.PostAsJsonAsync(activities, message));
}
