using System.Globalization;
using Npgsql;
using OrderBot.Contracts.Tests;
using OrderBot.Marketplace;
using Xunit.Abstractions;

namespace OrderBot.Faults.Tests;

/// <summary>
/// The real process is killed before or after something that a turn stores, orders or sends, and started again; messages come twice
/// and late. On PostgreSQL there are two of them, and the database is killed too. Whatever dies, the request is made once and
/// everything is said once. FAULTS says how many conversations of each kind (a few without it), SEED which fate is the first.
/// </summary>
public sealed class DyingBotTests(ITestOutputHelper output)
{
    [Fact]
    public Task One_bot_on_its_own_files() => ManyAsync(async (fate, folder) =>
    {
        await using var bot = new BotProcess(new Random(fate.Next()), output.WriteLine, $"--Data={folder}");
        await bot.UpAsync();
        using var buyer = new StubbornBuyer(new Random(fate.Next()), bot.Url);
        await CancelledOrder.HoldAsync(buyer, () => { });
        await CancelledOrder.CheckAsync(new MarketplaceSettings { DataFolder = folder });
        return bot.Lives;
    }, unasked: 2);

    [Fact]
    public Task Two_replicas_on_a_database_that_dies_as_well() => ManyAsync(async (fate, folder) =>
    {
        var database = await NewDatabaseAsync();
        string[] settings = [$"--Data={folder}", "--Storage=PostgreSql", $"--ConnectionStrings:PostgreSql={database}"];
        await using var one = new BotProcess(new Random(fate.Next()), output.WriteLine, settings);
        await one.UpAsync();
        await using var other = new BotProcess(new Random(fate.Next()), output.WriteLine, settings);
        await other.UpAsync();
        using var buyer = new StubbornBuyer(new Random(fate.Next()), one.Url, other.Url);
        await CancelledOrder.HoldAsync(buyer, () =>
        {
            if (fate.Next(2) == 0)
            {
                PostgreSqlServer.Restart();
            }
        });
        await CancelledOrder.CheckAsync(new MarketplaceSettings { DataFolder = folder, PostgreSql = database });
        return one.Lives + other.Lives;
    }, unasked: 1);

    private async Task ManyAsync(Func<Random, string, Task<int>> hold, int unasked)
    {
        var count = Setting("FAULTS", unasked);
        var first = Setting("SEED", Environment.TickCount & 0xffff);
        var lives = 0;
        for (var seed = first; seed < first + count; seed++)
        {
            var folder = Directory.CreateTempSubdirectory("orderbot-faults-").FullName;
            try
            {
                lives += await hold(new Random(seed), folder);
            }
            catch (Exception broken)
            {
                throw new InvalidOperationException($"SEED={seed}: {broken.Message}", broken);
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }

        output.WriteLine($"{count} conversations from SEED={first}, {lives} lives.");
    }

    /// <summary>A database of its own for each conversation: all of them have the same buyer.</summary>
    private static async Task<string> NewDatabaseAsync()
    {
        var name = PostgreSqlServer.NewSchema();
        await using var connection = new NpgsqlConnection(PostgreSqlServer.ConnectionString + ";Pooling=false");
        await connection.OpenAsync();
        await using var create = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
        await create.ExecuteNonQueryAsync();
        return new NpgsqlConnectionStringBuilder(PostgreSqlServer.ConnectionString) { Database = name }.ConnectionString;
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
