using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OrderBot.Storage;

namespace OrderBot.Bot.Tests.Hosting;

/// <summary>Whether each commit waits for the disk is what the setting says, on every connection.</summary>
public sealed class DurabilityTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("orderbot-durable-").FullName;

    [Theory]
    [InlineData(null, 1L)]
    [InlineData("Normal", 1L)]
    [InlineData("Full", 2L)]
    public async Task A_connection_writes_as_durably_as_was_set(string? synchronous, long expected)
    {
        string[] setting = synchronous is null ? [] : [$"--Sqlite:Synchronous={synchronous}"];
        await using var bot = WebHost.Build(["--urls=http://127.0.0.1:0", $"--Data={folder}", .. setting]);
        var database = bot.Services.GetRequiredService<BotDatabase>();

        using (var writer = database.Write())
        {
            Assert.Equal(expected, writer.Number("PRAGMA synchronous"));
        }

        using (var glance = database.Glance())
        {
            Assert.Equal(expected, glance.Number("PRAGMA synchronous"));
        }

        using var one = database.Open();
        using var other = database.Open();
        Assert.Equal((expected, expected), (one.Number("PRAGMA synchronous"), other.Number("PRAGMA synchronous")));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
