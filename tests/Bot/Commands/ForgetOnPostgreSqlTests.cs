using Npgsql;
using OrderBot.Bot.Tests.Storage;
using OrderBot.Bot.Tests.Talks;

namespace OrderBot.Bot.Tests.Commands;

/// <summary>forget on a shared database, beside the bot that runs on it.</summary>
public sealed class ForgetOnPostgreSqlTests
{
    [Fact]
    public async Task Whoever_is_forgotten_is_in_no_table_of_bot_and_shop_and_another_still_is()
    {
        var database = SharedDatabase.New();
        var settings = SharedDatabase.Settings(database);
        await using var shop = await RunningShop.StartAsync(settings);
        var users = new TeamsUsers(shop);
        await users.TalkAsync();
        Assert.NotEmpty(await RowsWithAsync(database, "zebra ribbon"));

        await using var process = CommandProcess.Start(["forget", "mb100001", $"--Data={shop.Folder}", .. settings]);
        var (code, output, errors) = await process.EndAsync();
        Assert.Equal((0, ""), (code, errors));
        Assert.StartsWith("Forgotten: 1 conversations, 11 orders of MB100001.", output, StringComparison.Ordinal);
        Assert.Empty(await RowsWithAsync(database, "zebra ribbon", "MB100001", "buyer1@example.com", "Ana Ferreira", "\"ann\""));
        Assert.NotEmpty(await RowsWithAsync(database, "yak ribbon"));
        Assert.NotEmpty(await RowsWithAsync(database, "how can I cancel an order"));
        Assert.Contains("SignIn.SignInFirst", await users.SayAsync("ann", "hers", "where is my order 80010002"), StringComparison.Ordinal);
        Assert.Contains("OrderStatus.Shipped", await users.SayAsync("bob", "his", "where is my order 80020002"), StringComparison.Ordinal);
    }

    /// <summary>Rows of any table in which one of these words stands, bytes read as text.</summary>
    private static async Task<List<string>> RowsWithAsync(string database, params string[] words)
    {
        await using var source = NpgsqlDataSource.Create(database + ";Pooling=false");
        var tables = new List<string>();
        await using (var list = source.CreateCommand("SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')"))
        await using (var row = await list.ExecuteReaderAsync())
        {
            while (await row.ReadAsync())
            {
                tables.Add(row.GetString(0));
            }
        }

        var found = new List<string>();
        foreach (var table in tables)
        {
            await using var all = source.CreateCommand($"SELECT * FROM {table}");
            await using var row = await all.ExecuteReaderAsync();
            while (await row.ReadAsync())
            {
                var line = string.Join(" | ", Enumerable.Range(0, row.FieldCount).Select(column => row.GetValue(column) is byte[] bytes ? System.Text.Encoding.UTF8.GetString(bytes) : row.GetValue(column)));
                if (words.Any(word => line.Contains(word, StringComparison.Ordinal)))
                {
                    found.Add($"{table}: {line}");
                }
            }
        }

        return found;
    }
}
