using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrderBot.Bot.Tests.News;
using OrderBot.Bot.Tests.Talks;
using OrderBot.Bot.Tests.Turns;
using OrderBot.Storage;
using OrderBot.Turns;

namespace OrderBot.Bot.Tests.Connector;

/// <summary>A channel that takes a call and never answers holds up nobody but its own talks, and those not for long.</summary>
public sealed class SilentChannelTests : IAsyncLifetime
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan ChannelsHangUp = TimeSpan.FromSeconds(15);
    private readonly string folder = Directory.CreateTempSubdirectory("orderbot-silent-").FullName;
    private readonly SilentChannel silent = new();
    private ChannelSide side = null!;

    public async Task InitializeAsync() => side = await ChannelSide.StartAsync();

    public async Task DisposeAsync()
    {
        await silent.DisposeAsync();
        await side.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task What_was_left_in_another_talk_is_answered_while_it_is_waited_for()
    {
        await EarlierLife.LeavesUnsentAsync(folder, ("silent", silent.Url));
        using (var before = EarlierLife.DatabaseIn(folder))
        {
            Assert.True(new Inbox(before).TakeIn(EarlierLife.Message("another", side.Url)));
        }

        // No span is ever over: it is waited for without end, and nothing is looked for a second time.
        await using var bot = await StartAsync(Timeout.InfiniteTimeSpan, new RungTime());
        await IsAnsweredWhileItIsWaitedForAsync();
        await bot.StopAsync();
    }

    [Fact]
    public async Task What_another_life_leaves_meanwhile_is_answered_while_it_is_waited_for()
    {
        await EarlierLife.LeavesUnsentAsync(folder, ("silent", silent.Url));
        await using var bot = await StartAsync(Timeout.InfiniteTimeSpan, new HastyTime(BetweenLooks));
        await silent.Called.WaitAsync(Limit);

        // By a clock that stands in 1970 it was left long ago.
        var inbox = new Inbox(bot.Services.GetRequiredService<BotDatabase>(), new ManualTime());
        Assert.True(inbox.TakeIn(EarlierLife.Message("another", side.Url)));
        await IsAnsweredWhileItIsWaitedForAsync();
        await bot.StopAsync();
    }

    [Fact]
    public async Task It_is_asked_once_for_all_talks_and_what_is_for_others_goes_out()
    {
        await EarlierLife.LeavesUnsentAsync(
            folder, ("one", silent.Url), ("one", silent.Url), ("another", silent.Url), ("a third", silent.Url), ("elsewhere", side.Url));
        await using var bot = await StartAsync(TimeSpan.FromSeconds(5), new RungTime());

        var arrived = Assert.Single(await side.TakeAsync(1));
        Assert.Equal("elsewhere", arrived.GetProperty("conversation").GetProperty("id").GetString());
        Assert.Equal(1, silent.Calls);

        var store = bot.Services.GetRequiredService<ITurnStore>();
        Assert.Equal(["one", "one", "another", "a third"], OfTheSilent(store.Unsent(10)));
        // The one that it was asked about is to be tried later; the others did not wait for it, and are due.
        Assert.Equal(["another", "a third"], OfTheSilent(store.Unsent(10, DateTimeOffset.MaxValue)));
        await bot.StopAsync();
    }

    [Fact]
    public async Task A_channel_is_waited_for_no_longer_than_channels_wait_themselves()
    {
        await using var bot = WebHost.Build(["--urls=http://127.0.0.1:0", $"--Data={folder}"]);
        using var client = bot.Services.GetRequiredService<IHttpClientFactory>().CreateClient();
        Assert.InRange(client.Timeout, TimeSpan.FromSeconds(1), ChannelsHangUp);
    }

    private async Task IsAnsweredWhileItIsWaitedForAsync()
    {
        await silent.Called.WaitAsync(Limit);
        Assert.Equal("OrderStatus.Shipped", Assert.Single(await side.TakeAsync(1)).GetProperty("label").GetString());
        Assert.Equal((1, 1), (silent.Calls, silent.Waiting));
    }

    private IEnumerable<string> OfTheSilent(IReadOnlyList<StoredReply> left) =>
        left.Where(reply => reply.Activity.ServiceUrl == silent.Url).Select(reply => reply.Activity.Conversation.Id);

    /// <param name="limit">How long a channel is waited for.</param>
    private async Task<WebApplication> StartAsync(TimeSpan limit, TimeProvider time)
    {
        var bot = WebHost.Build(["--urls=http://127.0.0.1:0", $"--Data={folder}"], services =>
        {
            services.AddSingleton(time);
            services.AddHttpClient(Options.DefaultName, client => client.Timeout = limit);
        });
        await bot.StartAsync();
        return bot;
    }
}
