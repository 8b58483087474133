using System.Security;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace OrderBot.Framework.Tests.Builder;

public class TestAdapterTests
{
    private readonly TestAdapter adapter = new();
    private readonly TurnContext turn;

    public TestAdapterTests() => turn = new TurnContext(adapter, new Activity { ChannelId = "directline", From = new ChannelAccount("user") });

    [Fact]
    public async Task What_the_bot_or_a_check_throws_comes_out_of_the_flow_as_it_is()
    {
        await Assert.ThrowsAsync<FormatException>(() => new TestFlow(adapter, Echo).Test("foo", _ => throw new FormatException()).StartTestAsync());
        await Assert.ThrowsAsync<FormatException>(() => new TestFlow(adapter, (_, _) => throw new FormatException()).Send("foo").StartTestAsync());
        await Assert.ThrowsAsync<SecurityException>(() => new TestFlow(adapter, (_, _) => Task.FromException(new SecurityException())).Send(new Activity()).StartTestAsync());
    }

    [Fact]
    public Task A_reply_is_compared_as_text_as_an_activity_or_by_the_test_itself() => new TestFlow(adapter, Echo)
        .Test("foo", "echo:foo", "as text")
        .Test("foo", new Activity(ActivityTypes.Message, text: "echo:foo"), "as an activity")
        .Test("foo", reply => Assert.Equal("echo:foo", reply.AsMessageActivity().Text), "by the test")
        .Send("foo").AssertReplyOneOf(["echo:bar", "echo:foo"], "one of")
        .Send("foo").AssertReplyContains("cho:f")
        .StartTestAsync();

    [Fact]
    public async Task A_reply_unlike_the_expected_says_what_was_expected_of_it()
    {
        var error = await Assert.ThrowsAnyAsync<Exception>(() => new TestFlow(adapter, Echo).Send("foo").AssertReplyContains("bar", "the greeting").StartTestAsync());
        Assert.Contains("the greeting", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_is_there_for_its_user_until_it_is_signed_out()
    {
        Assert.Null(await adapter.GetUserTokenAsync(turn, "shop", null, default));
        adapter.AddUserToken("shop", "directline", "user", "abc");
        adapter.AddUserToken("mail", "directline", "user", "def");

        var token = await adapter.GetUserTokenAsync(turn, MicrosoftAppCredentials.Empty, "shop", null, default);
        Assert.Equal(("abc", "shop"), (token.Token, token.ConnectionName));
        Assert.Equal(2, (await adapter.GetTokenStatusAsync(turn, "user")).Length);
        Assert.Single(await adapter.GetTokenStatusAsync(turn, "user", "mail"));

        await adapter.SignOutUserAsync(turn, "shop", "user");
        Assert.Null(await adapter.GetUserTokenAsync(turn, "shop", null, default));
        Assert.NotNull(await adapter.GetUserTokenAsync(turn, "mail", null, default));
        await adapter.SignOutUserAsync(turn, connectionName: null, "user");
        Assert.Null(await adapter.GetUserTokenAsync(turn, "mail", null, default));
    }

    [Fact]
    public async Task A_token_with_a_code_is_there_once_the_code_was_told()
    {
        adapter.AddUserToken("shop", "directline", "user", "abc", "888999");
        Assert.Null(await adapter.GetUserTokenAsync(turn, "shop", null, default));
        Assert.Equal("abc", (await adapter.GetUserTokenAsync(turn, "shop", "888999", default)).Token);
        Assert.Equal("abc", (await adapter.GetUserTokenAsync(turn, "shop", null, default)).Token);
    }

    [Fact]
    public async Task The_link_to_sign_in_needs_no_user()
    {
        Assert.NotEmpty(await adapter.GetOauthSignInLinkAsync(turn, "shop", default));
        Assert.NotEmpty(await adapter.GetOauthSignInLinkAsync(turn, "shop", "user", null, default));
        Assert.NotEmpty(await adapter.GetOauthSignInLinkAsync(turn, MicrosoftAppCredentials.Empty, "shop", default));
    }

    [Fact]
    public async Task The_channel_is_the_one_that_was_asked_for()
    {
        var slack = new TestAdapter("slack");
        await slack.SendTextToBotAsync("hi", Echo, default);
        Assert.Equal("slack", slack.GetNextReply().ChannelId);
    }

    [Fact]
    public async Task A_conversation_is_continued_by_its_reference()
    {
        var called = false;
        await adapter.ContinueConversationAsync("bot", turn.Activity.GetConversationReference(), (_, _) => Task.FromResult(called = true), default);
        Assert.True(called);
    }

    [Fact]
    public async Task Sets_of_middleware_run_without_a_turn_and_one_in_another()
    {
        var seen = new List<string>();
        var inner = new MiddlewareSet().Use(new AnonymousStep(() => seen.Add("inner")));
        await new MiddlewareSet().Use(inner).Use(new AnonymousStep(() => seen.Add("outer"))).ReceiveActivityWithStatusAsync(null!, (_, _) => Task.FromResult(seen.Count), default);
        Assert.Equal(["inner", "outer"], seen);
    }

    private static Task Echo(ITurnContext context, CancellationToken cancellationToken) =>
        context.SendActivityAsync(context.Activity.CreateReply("echo:" + context.Activity.Text), cancellationToken);

    private sealed class AnonymousStep(Action run) : IMiddleware
    {
        public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            run();
            return next(cancellationToken);
        }
    }
}
