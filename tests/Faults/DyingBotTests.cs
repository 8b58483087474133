using System.Globalization;
using Npgsql;
using OrderBot.Contracts.Tests;
using OrderBot.Faults.Tests.Bots;
using OrderBot.Faults.Tests.Buyers;
using OrderBot.Faults.Tests.Talks;
using OrderBot.Marketplace;
using Xunit.Abstractions;

namespace OrderBot.Faults.Tests;

/// <summary>
/// The real process is killed before, within or after something that a turn takes in, stores, orders or sends, and started again;
/// messages come twice and late. On PostgreSQL there are two of them, and the database is killed too. Whatever dies, what is to be
/// done is done once, everything is said once, and nothing that is not so. FAULTS says how many conversations of each kind (a few
/// without it), SEED which fate is the first.
/// </summary>
public sealed class DyingBotTests(ITestOutputHelper output)
{
    /// <summary>A turn has about fifteen.</summary>
    private const int Moments = 60, MomentsInAnswers = 20;

    [Fact]
    public Task One_bot_on_its_own_files() => ManyAsync(2, async (seed, fate, folder) =>
    {
        await using var bot = new BotProcess(new Random(fate.Next()), Moments, output.WriteLine, $"--Data={folder}");
        await bot.UpAsync();
        using var buyer = Buyer(seed, fate, bot.Url);
        await new TalkRun(Talk(seed), buyer, () => { }, () => Sometimes(fate, bot.Kill), () => bot.Lives).HoldAsync(new MarketplaceSettings { DataFolder = folder });
        return bot.Lives;
    });

    [Fact]
    public Task Two_replicas_on_a_database_that_dies_as_well() => ManyAsync(1, (seed, fate, folder) => OnTwoAsync(fate, Moments, folder, async (one, other, shop) =>
    {
        using var buyer = Buyer(seed, fate, one.Url, other.Url);
        var restarts = 0;
        void Restart()
        {
            PostgreSqlServer.Restart();
            restarts++;
        }

        await new TalkRun(Talk(seed), buyer, () => Sometimes(fate, Restart), () => Sometimes(fate, one.Kill), () => one.Lives + other.Lives + restarts).HoldAsync(shop);
    }));

    [Fact]
    public Task One_bot_to_which_everything_is_said_anew() => ManyAsync(1, async (_, fate, folder) =>
    {
        await using var bot = new BotProcess(new Random(fate.Next()), MomentsInAnswers, output.WriteLine, $"--Data={folder}");
        await bot.UpAsync();
        using var buyer = new EmulatorBuyer(new Random(fate.Next()), bot.Url);
        await new RetypedTalk(fate, buyer, () => { }).HoldAsync(new MarketplaceSettings { DataFolder = folder });
        return bot.Lives;
    });

    [Fact]
    public Task Two_replicas_to_which_everything_is_said_anew() => ManyAsync(1, (_, fate, folder) => OnTwoAsync(fate, MomentsInAnswers, folder, async (one, other, shop) =>
    {
        using var buyer = new EmulatorBuyer(new Random(fate.Next()), one.Url, other.Url);
        await new RetypedTalk(fate, buyer, () => Sometimes(fate, PostgreSqlServer.Restart)).HoldAsync(shop);
    }));

    /// <summary>Each seed another talk, and over another channel: twelve seeds have them all.</summary>
    private static WholeTalk Talk(int seed) => WholeTalk.All[seed % WholeTalk.All.Count];

    private static StubbornBuyer Buyer(int seed, Random fate, params string[] urls) => (seed % 3) switch
    {
        0 => new WebChatBuyer(new Random(fate.Next()), urls),
        1 => new EmulatorBuyer(new Random(fate.Next()), urls),
        _ => new ChannelBuyer(new Random(fate.Next()), urls),
    };

    private static void Sometimes(Random fate, Action happens)
    {
        if (fate.Next(2) == 0)
        {
            happens();
        }
    }

    private async Task<int> OnTwoAsync(Random fate, int moments, string folder, Func<BotProcess, BotProcess, MarketplaceSettings, Task> hold)
    {
        var database = await NewDatabaseAsync();
        string[] settings = [$"--Data={folder}", "--Storage=PostgreSql", $"--ConnectionStrings:PostgreSql={database}"];
        await using var one = new BotProcess(new Random(fate.Next()), moments, output.WriteLine, settings);
        await one.UpAsync();
        await using var other = new BotProcess(new Random(fate.Next()), moments, output.WriteLine, settings);
        await other.UpAsync();
        await hold(one, other, new MarketplaceSettings { DataFolder = folder, PostgreSql = database });
        return one.Lives + other.Lives;
    }

    private async Task ManyAsync(int unasked, Func<int, Random, string, Task<int>> hold)
    {
        var count = Setting("FAULTS", unasked);
        var first = Setting("SEED", Environment.TickCount & 0xffff);
        var (lives, broken) = (0, new List<string>());
        for (var seed = first; seed < first + count; seed++)
        {
            var folder = Directory.CreateTempSubdirectory("orderbot-faults-").FullName;
            try
            {
                lives += await hold(seed, new Random(seed), folder);
            }
            catch (Exception wrong)
            {
                // The others are held all the same: a campaign shows each fate that is bad.
                broken.Add($"SEED={seed}: {wrong.Message}");
                output.WriteLine($"SEED={seed}: {wrong}");
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }

        output.WriteLine($"{count} conversations from SEED={first}, {lives} lives.");
        Assert.True(broken.Count == 0, string.Join("\n", broken));
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
