using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using OrderBot.Bot.Tests.Commands;
using OrderBot.Commands;
using OrderBot.Commands.Chat;
using OrderBot.Marketplace;
using OrderBot.Marketplace.Accounts;
using OrderBot.Orders;
using OrderBot.Scripts;

namespace OrderBot.Bot.Tests.Talks;

/// <summary>Holds a script by what `chat --json` runs, line by line, on a data folder that the test looks into; <see cref="ChatTests"/> start the command itself.</summary>
internal sealed class ChatTalk(ServiceProvider bot, ServiceProvider shop, string folder, Script script) : ITalk
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly Pipe said = new();
    private readonly Pipe answered = new();
    private Task chat = Task.CompletedTask;
    private JsonLines? answers;

    public static async Task<ITalk> OpenAsync(Script script)
    {
        var folder = Directory.CreateTempSubdirectory("orderbot-chat-").FullName;
        var bot = ChatServices.Build(CommandSettings.Configuration([$"--Data={folder}", "--Limits:Enabled=false"]));
        var shop = new ServiceCollection()
            .AddLogging()
            .AddMarketplace(new MarketplaceSettings { DataFolder = folder })
            .BuildServiceProvider();
        var talk = new ChatTalk(bot, shop, folder, script);
        await talk.BeginAsync();
        return talk;
    }

    public async Task<IReadOnlyList<Heard>> SayAsync(string text, object? value, int expected)
    {
        using var patience = new CancellationTokenSource(Patience);
        var line = value is null ? text : JsonSerializer.Serialize(new { text, value });
        await said.Writer.WriteAsync(Encoding.UTF8.GetBytes(line + "\n"), patience.Token);
        var answer = await answers!.ReadAsync(patience.Token);
        if (answer is null)
        {
            await chat;
        }

        using var json = JsonDocument.Parse(answer!);
        return [.. json.RootElement.GetProperty("replies").EnumerateArray().Select(reply => Reply(reply.Clone()))];
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
        await said.Writer.CompleteAsync();
        await chat;
        answers!.Dispose();
        await bot.DisposeAsync();
        await shop.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private async Task BeginAsync()
    {
        var buyer = script.Member is { } member ? await bot.GetRequiredService<IAccountService>().FindAsync(member, default) : null;
        var session = ChatServices.Session(bot, buyer);
        await session.BeginAsync(default);
        answers = new JsonLines(answered.Reader.AsStream(), Stream.Null);
        chat = RunAsync(session);
    }

    private async Task RunAsync(ChatSession session)
    {
        using var lines = new JsonLines(said.Reader.AsStream(), answered.Writer.AsStream());
        await JsonChat.RunAsync(session, lines, default);
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
