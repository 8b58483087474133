using OrderBot.Bot.Tests.Storage;
using OrderBot.Bot.Tests.Talks;
using OrderBot.Scripts;

namespace OrderBot.Bot.Tests.News;

/// <summary>On SQLite.</summary>
public sealed class UntoldNewsOnSqliteTests() : UntoldNewsTests(postgreSql: false);

/// <summary>On PostgreSQL.</summary>
public sealed class UntoldNewsOnPostgreSqlTests() : UntoldNewsTests(postgreSql: true);

/// <summary>News that could not be told when it happened is told first of all when the buyer writes again, and once.</summary>
public abstract class UntoldNewsTests(bool postgreSql)
{
    private readonly string[] storage = postgreSql ? SharedDatabase.Settings(SharedDatabase.New()) : [];

    [Fact]
    public async Task News_of_a_buyer_whom_nobody_has_met_is_told_with_the_first_turn()
    {
        await using var channel = await ChannelSide.StartAsync();
        await using var shop = await RunningShop.StartAsync(storage);
        await MetAsync(shop, channel);
        await shop.SupplierAsync("agree", "80010007");
        await FollowedAsync(shop, channel);

        var talk = new ConnectorTalk(shop, channel, Script.Parse("later", "> hello"));
        Assert.Equal(["OrderNews.SupplierAgreed", "SmallTalk.HelloName"], await SaidAsync(talk, "hello"));
        Assert.Equal(["OrderStatus.Shipped"], await SaidAsync(talk, "where is my order 80010002"));
    }

    [Theory]
    [InlineData(404)]
    [InlineData(500)]
    public async Task News_that_a_channel_refused_is_told_in_the_next_conversation_and_only_there(int status)
    {
        await using var dead = await ChannelSide.StartAsync();
        await using var channel = await ChannelSide.StartAsync();
        var first = await RunningShop.StartAsync(storage);
        var before = new ConnectorTalk(first, dead, Script.Parse("before", "> hello"));
        Assert.Single(await before.SayAsync("hello", null, 1));
        dead.Refuses = status;
        await first.SupplierAsync("agree", "80010007");
        await FollowedAsync(first, channel);

        var now = new ConnectorTalk(first, channel, Script.Parse("now", "> hello"));
        Assert.Equal(["OrderNews.SupplierAgreed", "OrderStatus.Shipped"], await SaidAsync(now, "where is my order 80010002"));
        await first.StopAsync();

        dead.Refuses = null;
        await using var second = await RunningShop.StartInAsync(first.Folder, storage);
        var again = new ConnectorTalk(second, dead, Script.Parse("again", "> hello"));
        Assert.Equal(["SmallTalk.HelloName"], await SaidAsync(again, "hello"));
    }

    [Fact]
    public async Task News_that_is_not_so_any_more_is_not_told()
    {
        await using var channel = await ChannelSide.StartAsync();
        await using var shop = await RunningShop.StartAsync(storage);
        await MetAsync(shop, channel);
        await shop.SupplierAsync("refuse", "80010007");
        await shop.SupplierAsync("ship", "80010007");
        await FollowedAsync(shop, channel);

        Assert.Equal(["OrderNews.Shipped", "SmallTalk.HelloName"], await SaidAsync(new ConnectorTalk(shop, channel, Script.Parse("later", "> hello")), "hello"));
    }

    private static async Task<IEnumerable<string>> SaidAsync(ConnectorTalk talk, string text) => (await talk.SayAsync(text, null, 0)).Select(heard => heard.Name);

    /// <summary>Another buyer has been told: the events are followed.</summary>
    private static async Task MetAsync(RunningShop shop, ChannelSide channel)
    {
        var others = new ConnectorTalk(shop, channel, Script.Parse("others", "@ MB100002"));
        await others.SayAsync("hello", null, 1);
        await shop.SupplierAsync("write", "80020002");
        Assert.Equal("OrderNews.SupplierWrote", Assert.Single(await others.NewsAsync(1)).Name);
    }

    /// <summary>All that has happened so far has been told or kept: what comes after it is told.</summary>
    private static Task FollowedAsync(RunningShop shop, ChannelSide channel) => MetAsync(shop, channel);
}
