using Azure.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrderBot.Bot.Tests.Talks;
using OrderBot.Channels;
using OrderBot.Channels.Slack;
using OrderBot.Scripts;
using OrderBot.Storage;

namespace OrderBot.Bot.Tests.News;

/// <summary>A conversation of which its channel says that it is gone is no place for news any more; one whose channel is ill still is.</summary>
public sealed class GoneConversationTests
{
    [Theory]
    [InlineData(404, false)]
    [InlineData(403, false)]
    [InlineData(500, true)]
    [InlineData(503, true)]
    public async Task A_conversation_is_forgotten_when_it_is_gone_and_only_then(int status, bool isKept)
    {
        await using var channel = await ChannelSide.StartAsync();
        await using var others = await ChannelSide.StartAsync();
        await using var shop = await RunningShop.StartAsync();
        var talk = new ConnectorTalk(shop, channel, Script.Parse("gone", "> hello"));
        var other = new ConnectorTalk(shop, others, Script.Parse("others", "@ MB100002"));
        await talk.SayAsync("hello", null, 1);
        await other.SayAsync("hello", null, 1);
        var references = shop.Services.GetRequiredService<ConversationReferences>();
        Assert.Single(references.Of("MB100001"));

        channel.Refuses = status;
        await shop.SupplierAsync("agree", "80010007");
        // News is told in order: when the others have heard theirs, this one was tried.
        await shop.SupplierAsync("agree", "80020007");
        Assert.Equal("OrderNews.SupplierAgreed", Assert.Single(await other.NewsAsync(1)).Name);

        Assert.Equal(isKept ? 1 : 0, references.Of("MB100001").Count);
        Assert.Single(references.Of("MB100002"));
    }

    [Theory]
    [InlineData("channel_not_found", true)]
    [InlineData("is_archived", true)]
    [InlineData("not_in_channel", true)]
    [InlineData("user_not_found", true)]
    [InlineData("user_disabled", true)]
    [InlineData("ratelimited", false)]
    [InlineData("internal_error", false)]
    [InlineData("invalid_auth", false)]
    public void Slack_has_words_of_its_own_for_gone(string error, bool isGone) =>
        Assert.Equal((true, isGone), (ChannelFailure.Is(new SlackRefusedException("chat.postMessage", error)), ChannelFailure.IsGone(new SlackRefusedException("chat.postMessage", error))));

    [Fact]
    public void A_bot_that_cannot_say_who_it_is_writes_later()
    {
        var failure = new AuthenticationFailedException("The machine gives no token.");
        Assert.Equal((true, false), (ChannelFailure.Is(failure), ChannelFailure.IsGone(failure)));
    }
}
