using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using OrderBot.Bot.Tests.Storage;
using OrderBot.Storage;
using OrderBot.Turns;

namespace OrderBot.Bot.Tests.Privacy;

/// <summary>Once at the start and once an hour the bot lets go of what is older than the settings say.</summary>
public sealed class RetentionServiceTests : IDisposable
{
    private readonly TemporaryDatabase file = new();
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("orderbot-retention-");
    private readonly HourlyTime time = new();
    private readonly Rooms rooms;
    private readonly UnansweredTexts unanswered;

    public RetentionServiceTests() => (rooms, unanswered) = (new Rooms(file, time), new UnansweredTexts(folder.FullName));

    public void Dispose()
    {
        file.Dispose();
        folder.Delete(recursive: true);
    }

    [Fact(Timeout = 60_000)]
    public async Task What_is_older_than_the_settings_say_goes_within_the_hour()
    {
        await rooms.SayAsync("old", "ann", "hello", "MB1");
        unanswered.Keep("do you sell kites", time.GetUtcNow());
        time.Pass(TimeSpan.FromDays(31));
        await rooms.SayAsync("new", "ann", "hello", "MB1");
        unanswered.Keep("do you sell lamps", time.GetUtcNow());
        using var service = Service(days: 30);
        await service.StartAsync(default);
        await IsGoneAsync("old");
        Assert.NotEmpty(rooms.Said("new"));
        Assert.Equal(["do you sell lamps"], unanswered.All().Select(one => one.Text));

        time.Pass(TimeSpan.FromDays(31));
        time.Ring();
        await IsGoneAsync("new");
        while (unanswered.All().Count > 0)
        {
            await Task.Yield();
        }

        await service.StopAsync(default);
    }

    [Fact(Timeout = 60_000)]
    public async Task Where_what_was_not_understood_is_unreadable_all_else_goes_still()
    {
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "unanswered.db"), new string('x', 4096));
        await rooms.SayAsync("old", "ann", "hello", "MB1");
        time.Pass(TimeSpan.FromDays(31));
        using var service = Service(days: 30);
        await service.StartAsync(default);
        await IsGoneAsync("old");
        await service.StopAsync(default);
    }

    [Fact]
    public async Task With_zero_days_everything_is_kept()
    {
        await rooms.SayAsync("talk", "ann", "hello", "MB1");
        unanswered.Keep("do you sell kites", time.GetUtcNow());
        time.Pass(TimeSpan.FromDays(10_000));
        using var service = Service(days: 0);
        await service.StartAsync(default);
        await service.ExecuteTask!;
        Assert.NotEmpty(rooms.Said("talk"));
        Assert.Single(unanswered.All());
    }

    private async Task IsGoneAsync(string conversation)
    {
        while (rooms.Said(conversation).Length > 0)
        {
            await Task.Yield();
        }
    }

    private RetentionService Service(int days)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(
            new Dictionary<string, string?> { [SettingNames.RetentionDays] = $"{days}", [SettingNames.Data] = folder.FullName }).Build();
        return new RetentionService(rooms.Unused, unanswered, BotSettings.Read(configuration, Home.Folder), time, NullLogger<RetentionService>.Instance);
    }
}
