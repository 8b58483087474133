using Microsoft.AspNetCore.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using OrderBot.Bot.Tests.Talks;
using OrderBot.Bot.Tests.Turns;
using OrderBot.Contracts.Tests;
using OrderBot.Storage;

namespace OrderBot.Bot.Tests.Hosting;

/// <summary>What a channel was told "accepted" about, and a stop kept from being run, is run and answered by the next start.</summary>
public sealed class LeftInInboxTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("orderbot-left-").FullName;

    [Fact]
    public Task On_SQLite() => IsAnsweredAsync(new SqliteEngine(Path.Combine(folder, "bot.db")));

    [Fact]
    public async Task On_PostgreSQL()
    {
        var name = PostgreSqlServer.NewSchema() + "left";
        await using (var connection = new NpgsqlConnection(PostgreSqlServer.ConnectionString + ";Pooling=false"))
        {
            await connection.OpenAsync();
            await using var create = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
            await create.ExecuteNonQueryAsync();
        }

        var database = new NpgsqlConnectionStringBuilder(PostgreSqlServer.ConnectionString) { Database = name }.ConnectionString;
        await IsAnsweredAsync(new PostgreSqlEngine(database), "--Storage=PostgreSql", $"--ConnectionStrings:PostgreSql={database}");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private async Task IsAnsweredAsync(IDatabaseEngine engine, params string[] settings)
    {
        await using var side = await ChannelSide.StartAsync();
        using (var before = new BotDatabase(engine))
        {
            Assert.True(new Inbox(before).TakeIn(Left(side.Url)));
        }

        // No span is ever over: what is looked for again and again is not found that way.
        await using var bot = WebHost.Build(
            ["--urls=http://127.0.0.1:0", $"--Data={folder}", .. settings], services => services.AddSingleton<TimeProvider>(new RungTime()));
        await bot.StartAsync();

        Assert.Equal("OrderStatus.Shipped", Assert.Single(await side.TakeAsync(1)).GetProperty("label").GetString());
        Assert.Empty(bot.Services.GetRequiredService<Inbox>().Waiting(10));
        await bot.StopAsync();
    }

    private static Activity Left(string serviceUrl) => new()
    {
        Type = ActivityTypes.Message,
        Id = "left",
        ChannelId = "emulator",
        ServiceUrl = serviceUrl,
        From = new ChannelAccount("MB100001", "A buyer"),
        Recipient = new ChannelAccount("bot"),
        Conversation = new ConversationAccount(id: "conversation"),
        Text = "where is my order 80010002",
    };
}
