using Microsoft.AspNetCore.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using OrderBot.Bot.Tests.Storage;
using OrderBot.Bot.Tests.Talks;
using OrderBot.Bot.Tests.Turns;
using OrderBot.Storage;

namespace OrderBot.Bot.Tests.Hosting;

/// <summary>What a channel was told "accepted" about, and a stop kept from being run, is run and answered by the next start.</summary>
public sealed class LeftInInboxTests : IDisposable
{
    private static readonly string[] Conversations = ["one", "another"];
    private readonly string folder = Directory.CreateTempSubdirectory("orderbot-left-").FullName;

    [Fact]
    public Task On_SQLite() => IsAnsweredAsync(new SqliteEngine(Path.Combine(folder, "bot.db")));

    [Fact]
    public async Task On_PostgreSQL()
    {
        var database = SharedDatabase.New();
        await IsAnsweredAsync(new PostgreSqlEngine(database), SharedDatabase.Settings(database));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private async Task IsAnsweredAsync(IDatabaseEngine engine, params string[] settings)
    {
        await using var side = await ChannelSide.StartAsync();
        using (var before = new BotDatabase(engine))
        {
            // Channels number anew in every conversation.
            var inbox = new Inbox(before);
            Assert.Equal([true, true], Conversations.Select(conversation => inbox.TakeIn(Left(side.Url, conversation))));
        }

        // No span is ever over: what is looked for again and again is not found that way.
        await using var bot = WebHost.Build(
            ["--urls=http://127.0.0.1:0", $"--Data={folder}", .. settings], services => services.AddSingleton<TimeProvider>(new RungTime()));
        await bot.StartAsync();

        Assert.Equal(["OrderStatus.Shipped", "OrderStatus.Shipped"], (await side.TakeAsync(2)).Select(reply => reply.GetProperty("label").GetString()));
        Assert.Empty(bot.Services.GetRequiredService<Inbox>().Waiting(10));
        await bot.StopAsync();
    }

    private static Activity Left(string serviceUrl, string conversation) => new()
    {
        Type = ActivityTypes.Message,
        Id = "left",
        ChannelId = "emulator",
        ServiceUrl = serviceUrl,
        From = new ChannelAccount("MB100001", "A buyer"),
        Recipient = new ChannelAccount("bot"),
        Conversation = new ConversationAccount(id: conversation),
        Text = "where is my order 80010002",
    };
}
