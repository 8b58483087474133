using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace OrderBot.Framework.Tests.Connector;

/// <summary>The client asks a channel as the Bot Connector REST API says, and is patient but not for ever.</summary>
public sealed class ConnectorClientTests : IAsyncLifetime
{
    private FakeChannel channel = null!;
    private ConnectorClient client = null!;

    public async Task InitializeAsync()
    {
        channel = await FakeChannel.StartAsync();
        client = new ConnectorClient(new Uri(channel.Url));
    }

    public async Task DisposeAsync()
    {
        client.Dispose();
        await channel.DisposeAsync();
    }

    [Fact]
    public async Task Each_act_has_its_method_path_and_body()
    {
        var talk = client.Conversations;
        var activity = new Activity("message", id: "a 1", text: "hi", replyToId: "a/0", conversation: new ConversationAccount(id: "c;1"));

        Assert.Equal("r1", (await talk.SendToConversationAsync(activity)).Id);
        Assert.Equal("r1", (await talk.ReplyToActivityAsync(activity)).Id);
        Assert.Equal("r1", (await talk.UpdateActivityAsync(activity)).Id);
        await talk.DeleteActivityAsync("c;1", "a 1");
        await talk.GetConversationPagedMembersAsync("c;1", 5, "t&1");
        await talk.CreateDirectConversationAsync("b1", "u1");
        await talk.UploadAttachmentAsync("c;1", new AttachmentData("text/plain", "a.txt", [1, 2, 3]));

        const string Message = """{"type":"message","id":"a 1","conversation":{"id":"c;1"},"text":"hi","replyToId":"a/0"}""";
        Assert.Equal(
            [
                ("POST", "/v3/conversations/c;1/activities", Message, string.Empty),
                ("POST", "/v3/conversations/c;1/activities/a%2F0", Message, string.Empty),
                ("PUT", "/v3/conversations/c;1/activities/a%201", Message, string.Empty),
                ("DELETE", "/v3/conversations/c;1/activities/a%201", string.Empty, string.Empty),
                ("GET", "/v3/conversations/c;1/pagedmembers?pageSize=5&continuationToken=t%261", string.Empty, string.Empty),
                ("POST", "/v3/conversations", """{"bot":{"id":"b1"},"members":[{"id":"u1"}]}""", string.Empty),
                ("POST", "/v3/conversations/c;1/attachments", """{"type":"text/plain","name":"a.txt","originalBase64":"AQID"}""", string.Empty),
            ],
            channel.Calls);
    }

    [Fact]
    public async Task Members_come_as_a_list()
    {
        channel.Answer = context => context.Response.WriteAsync("""[{"id":"u1","email":"a@b.c"},{"id":"u2"}]""");

        var members = await client.Conversations.GetConversationMembersAsync("c1");

        Assert.Equal(["u1", "u2"], members.Select(member => member.Id));
    }

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task A_passing_trouble_is_waited_out(int status)
    {
        channel.Answer = context =>
        {
            context.Response.StatusCode = channel.Calls.Count <= 2 ? status : 200;
            context.Response.Headers.RetryAfter = "0";
            return context.Response.WriteAsync("""{"id":"late"}""");
        };

        var response = await client.Conversations.SendToConversationAsync("c1", new Activity("message"));

        Assert.Equal("late", response.Id);
        Assert.Equal(3, channel.Calls.Count);
    }

    [Fact]
    public async Task Lasting_trouble_is_told_after_four_attempts()
    {
        channel.Answer = context =>
        {
            context.Response.StatusCode = 503;
            context.Response.Headers.RetryAfter = "0";
            return Task.CompletedTask;
        };

        await Assert.ThrowsAsync<ErrorResponseException>(() => client.Conversations.SendToConversationAsync("c1", new Activity("message")));
        Assert.Equal(4, channel.Calls.Count);
    }

    [Fact]
    public async Task A_channel_that_asks_for_an_hour_is_not_waited_for()
    {
        channel.Answer = context =>
        {
            context.Response.StatusCode = 429;
            context.Response.Headers.RetryAfter = "3600";
            return Task.CompletedTask;
        };

        await Assert.ThrowsAsync<ErrorResponseException>(() => client.Conversations.SendToConversationAsync("c1", new Activity("message")));
        Assert.Single(channel.Calls);
    }

    [Fact]
    public async Task A_refusal_carries_the_channels_words_and_is_not_repeated()
    {
        channel.Answer = context =>
        {
            context.Response.StatusCode = 400;
            return context.Response.WriteAsync("""{"error":{"code":"BadArgument","message":"No such talk"}}""");
        };

        var refusal = await Assert.ThrowsAsync<ErrorResponseException>(() => client.Conversations.SendToConversationAsync("c1", new Activity("message")));

        Assert.Equal(("BadArgument", "No such talk"), (refusal.Body.Error.Code, refusal.Body.Error.Message));
        Assert.Single(channel.Calls);
    }

    [Fact]
    public async Task The_bots_token_is_fetched_once_and_put_on_each_call()
    {
        channel.Answer = context => context.Response.WriteAsync(
            context.Request.Path.Value!.EndsWith("/token", StringComparison.Ordinal)
                ? """{"access_token":"secret-token","expires_in":3600}"""
                : """{"id":"r1"}""");
        var credentials = new PasswordServiceClientCredentialFactory("app", "pass word", null, null, null);
        var authentication = BotFrameworkAuthenticationFactory.Create(
            null, true, channel.Url + "tenant", null, null, null, null, null, null, credentials, null, null, null);
        var identity = new System.Security.Claims.ClaimsIdentity([new("aud", "app")], "test");

        for (var turn = 0; turn < 2; turn++)
        {
            using var own = await authentication.CreateConnectorFactory(identity).CreateAsync(channel.Url, null, CancellationToken.None);
            await own.Conversations.SendToConversationAsync("c1", new Activity("message"));
        }

        var calls = channel.Calls.ToArray();
        Assert.Equal(3, calls.Length);
        Assert.Equal("/tenant/oauth2/v2.0/token", calls[0].Path);
        Assert.Equal("grant_type=client_credentials&client_id=app&client_secret=pass+word&scope=https%3A%2F%2Fapi.botframework.com%2F.default", calls[0].Body);
        Assert.All(calls[1..], call => Assert.Equal("Bearer secret-token", call.Token));
    }

    [Fact]
    public async Task The_bots_token_does_not_travel_in_the_open()
    {
        var credentials = new MicrosoftAppCredentials("app", "secret");
        using var request = new HttpRequestMessage(HttpMethod.Post, "http://channel.example/v3/conversations");

        await Assert.ThrowsAsync<InvalidOperationException>(() => credentials.ProcessHttpRequestAsync(request, CancellationToken.None));
    }
}
