using System.Net;
using System.Net.Http.Json;
using OrderBot.Bot.Tests.Storage;
using OrderBot.Scripts;

namespace OrderBot.Bot.Tests.Talks;

/// <summary>Holds a script over /api/messages, as Bot Framework Emulator would: replies come to `serviceUrl`.</summary>
internal sealed class ConnectorTalk(RunningShop shop, ChannelSide channel, Script script) : ITalk
{
    private readonly string conversation = "conversation-" + Guid.NewGuid().ToString("N");

    public static Task<ITalk> OpenAsync(Script script) => OpenAsync(script, []);

    public static Task<ITalk> OpenOnPostgreSqlAsync(Script script) => OpenAsync(script, SharedDatabase.Settings(SharedDatabase.New()));

    private static async Task<ITalk> OpenAsync(Script script, string[] settings)
    {
        var talk = new ConnectorTalk(await RunningShop.StartAsync(settings), await ChannelSide.StartAsync(), script);
        return await talk.KnownAsync(script);
    }

    public async Task<IReadOnlyList<Heard>> SayAsync(string text, object? value, int expected)
    {
        var answer = await shop.Client.PostAsJsonAsync("/api/messages", new
        {
            type = "message",
            id = Guid.NewGuid().ToString("N"),
            channelId = "emulator",
            serviceUrl = channel.Url,
            from = new { id = script.Member ?? "somebody", name = "A buyer" },
            recipient = new { id = "bot" },
            conversation = new { id = conversation, isGroup = script.IsGroup ? true : (bool?)null },
            text,
            value,
        });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await HeardAsync(0);
    }

    public Task<IReadOnlyList<Heard>> NewsAsync(int expected) => HeardAsync(expected);

    public Task<string> StatusAsync(string order) => shop.StatusAsync(script.Owner, order);

    public Task SupplierAsync(string act, string order) => shop.SupplierAsync(act, order);

    public Task AdvanceAsync(TimeSpan by) => shop.AdvanceAsync(by);

    public Task<string> MailedCodeAsync() => shop.MailedCodeAsync();

    public async ValueTask DisposeAsync()
    {
        await shop.DisposeAsync();
        await channel.DisposeAsync();
    }

    private async Task<IReadOnlyList<Heard>> HeardAsync(int expected) => [.. (await channel.TakeAsync(expected)).Select(HeardJson.Of)];
}
