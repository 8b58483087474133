using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using OrderBot.Bot.Tests.Commands;
using OrderBot.Marketplace;
using OrderBot.Marketplace.Accounts;
using OrderBot.Orders;
using OrderBot.Scripts;

namespace OrderBot.Bot.Tests.Talks;

/// <summary>Holds a script by `chat --json` in a process of its own, on a data folder that the test looks into.</summary>
internal sealed class ChatTalk(CommandProcess chat, ServiceProvider shop, string folder, Script script) : ITalk
{
    public static Task<ITalk> OpenAsync(Script script)
    {
        var folder = Directory.CreateTempSubdirectory("orderbot-chat-").FullName;
        string[] who = script.Member is { } member ? ["--buyer", member] : ["--guest"];
        var shop = new ServiceCollection()
            .AddLogging()
            .AddMarketplace(new MarketplaceSettings { DataFolder = folder })
            .BuildServiceProvider();
        return Task.FromResult<ITalk>(new ChatTalk(CommandProcess.Start(["chat", .. who, "--json", $"--Data={folder}", "--Limits:Enabled=false"]), shop, folder, script));
    }

    public async Task<IReadOnlyList<Heard>> SayAsync(string text, object? value, int expected)
    {
        var line = await chat.AskAsync(value is null ? text : JsonSerializer.Serialize(new { text, value }));
        return [.. line.GetProperty("replies").EnumerateArray().Select(Reply)];
    }

    public async Task<string> StatusAsync(string order) =>
        (await shop.GetRequiredService<IOrderService>().FindAsync(new Buyer(script.Owner), order, default))?.Status.ToString() ?? "(none)";

    public Task SupplierAsync(string act, string order) => throw new NotSupportedException("News comes with the next turn.");

    public Task<IReadOnlyList<Heard>> NewsAsync(int expected) => throw new NotSupportedException("News comes with the next turn.");

    public Task AdvanceAsync(TimeSpan by)
    {
        Assert.True(shop.GetRequiredService<ShopClock>().Advance(by));
        return Task.CompletedTask;
    }

    public Task<string> MailedCodeAsync() => Task.FromResult(MailedCode.In(shop.GetRequiredService<Mailbox>().Sent().Select(mail => mail.Subject)));

    public async ValueTask DisposeAsync()
    {
        await chat.DisposeAsync();
        await shop.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static Heard Reply(JsonElement reply) => new(
        reply.GetProperty("name").GetString()!,
        reply.GetProperty("text").GetString()!,
        [.. reply.GetProperty("buttons").EnumerateArray().Select(Button)]);

    private static HeardButton Button(JsonElement button)
    {
        var value = button.GetProperty("value");
        var title = button.GetProperty("title").GetString()!;
        return value.ValueKind == JsonValueKind.String ? new HeardButton(title, value.GetString()!, null) : new HeardButton(title, title, value.Clone());
    }
}
