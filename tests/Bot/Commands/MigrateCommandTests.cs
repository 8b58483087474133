using Microsoft.Data.Sqlite;

namespace OrderBot.Bot.Tests.Commands;

/// <summary>migrate makes or carries forward every database and ends; a newer one is refused in words.</summary>
public sealed class MigrateCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("migrate").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Databases_that_are_not_there_are_made_and_a_second_time_left_alone()
    {
        for (var time = 0; time < 2; time++)
        {
            var (code, output, _) = await MigrateAsync();
            Assert.Equal((0, "The databases are of this version."), (code, output.Trim()));
            Assert.True(File.Exists(Path.Combine(folder, "bot.db")) && File.Exists(Path.Combine(folder, "marketplace.db")));
        }
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_refused_by_its_version()
    {
        await MigrateAsync();
        await using (var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "marketplace.db")};Pooling=False"))
        {
            await connection.OpenAsync();
            await using var later = connection.CreateCommand();
            later.CommandText = "INSERT INTO schema_version VALUES (99)";
            await later.ExecuteNonQueryAsync();
        }

        var (code, _, errors) = await MigrateAsync();
        Assert.Equal(1, code);
        Assert.Contains("schema version 99", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData(CommandProcess.NoHost)]
    public async Task A_database_that_cannot_be_reached_is_said_in_a_line(string host)
    {
        await using var process = CommandProcess.Start("migrate", $"--Data={folder}", "--Storage=PostgreSql", $"--ConnectionStrings:PostgreSql=Host={host};Port=1;Timeout=2");
        var (code, _, errors) = await process.EndAsync();
        Assert.Equal(1, code);
        Assert.StartsWith("The databases could not be carried forward", errors, StringComparison.Ordinal);
        Assert.Single(errors.Trim().Split('\n'));
    }

    private async Task<(int Code, string Output, string Errors)> MigrateAsync()
    {
        await using var process = CommandProcess.Start("migrate", $"--Data={folder}");
        return await process.EndAsync();
    }
}
