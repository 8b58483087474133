using System.Net;
using System.Security.Claims;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using OrderBot.Framework.Tests.Connector;

namespace OrderBot.Framework.Tests.Builder;

public sealed class CloudAdapterBaseTests : IAsyncLifetime
{
    private readonly Gate gate = new();
    private FakeChannel channel = null!;

    public async Task InitializeAsync() => channel = await FakeChannel.StartAsync();

    public async Task DisposeAsync() => await channel.DisposeAsync();

    [Fact]
    public async Task Expected_replies_come_back_and_nothing_is_sent()
    {
        var response = await new Adapter(gate).PostAsync(
            Incoming(deliveryMode: DeliveryModes.ExpectReplies),
            async (turn, ct) =>
            {
                await turn.SendActivityAsync("one", cancellationToken: ct);
                await turn.SendActivityAsync("two", cancellationToken: ct);
            });

        Assert.Equal((int)HttpStatusCode.OK, response.Status);
        Assert.Equal(["one", "two"], ((ExpectedReplies)response.Body).Activities.Select(reply => reply.Text));
        Assert.Empty(channel.Calls);
    }

    [Fact]
    public async Task A_reply_is_posted_to_the_activity_and_a_message_without_one_to_the_conversation()
    {
        var response = await new Adapter(gate).PostAsync(Incoming(), (turn, ct) => turn.SendActivityAsync("hello", cancellationToken: ct));
        await new Adapter(gate).PostAsync(Incoming(id: null), (turn, ct) => turn.SendActivityAsync("hello", cancellationToken: ct));

        Assert.Null(response);
        Assert.Equal(["/v3/conversations/c/activities/a", "/v3/conversations/c/activities"], channel.Calls.Select(call => call.Path));
    }

    [Fact]
    public async Task Traces_go_to_the_emulator_only()
    {
        await new Adapter(gate).PostAsync(Incoming(), Trace);
        Assert.Empty(channel.Calls);

        var fromEmulator = Incoming();
        fromEmulator.ChannelId = Channels.Emulator;
        await new Adapter(gate).PostAsync(fromEmulator, Trace);
        Assert.Single(channel.Calls);

        static Task Trace(ITurnContext turn, CancellationToken ct) => turn.SendActivityAsync(new Activity { Type = ActivityTypes.Trace, Name = "t" }, ct);
    }

    [Fact]
    public async Task An_invoke_is_answered_in_the_response_and_501_when_nobody_answers()
    {
        var invoke = Incoming();
        invoke.Type = ActivityTypes.Invoke;

        var answered = await new Adapter(gate).PostAsync(
            invoke,
            (turn, ct) => turn.SendActivityAsync(new Activity { Type = ActivityTypesEx.InvokeResponse, Value = new InvokeResponse { Status = 202, Body = "b" } }, ct));
        var silent = await new Adapter(gate).PostAsync(invoke, (_, _) => Task.CompletedTask);

        Assert.Equal((202, "b"), (answered.Status, answered.Body));
        Assert.Equal(501, silent.Status);
        Assert.Empty(channel.Calls);
    }

    [Fact]
    public async Task Nothing_of_the_bot_runs_for_a_caller_who_is_refused()
    {
        gate.Refuses = true;
        var ran = false;

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => new Adapter(gate).PostAsync(Incoming(), (_, _) =>
        {
            ran = true;
            return Task.CompletedTask;
        }));

        Assert.False(ran);
    }

    [Fact]
    public async Task The_turn_knows_who_called_and_how_to_reach_the_channel()
    {
        await new Adapter(gate).PostAsync(Incoming(), (turn, _) =>
        {
            Assert.Equal("caller", turn.Activity.CallerId);
            Assert.Same(gate.Identity, turn.TurnState[BotAdapter.BotIdentityKey]);
            Assert.NotNull(turn.TurnState.Get<IConnectorClient>());
            Assert.NotNull(turn.TurnState.Get<ConnectorFactory>());
            Assert.Equal("audience", turn.TurnState[BotAdapter.OAuthScopeKey]);
            return Task.CompletedTask;
        });
    }

    [Fact]
    public async Task A_conversation_can_be_continued_by_its_reference()
    {
        var reference = Incoming().GetConversationReference();

        await new Adapter(gate).ContinueConversationAsync("app", reference, (turn, ct) => turn.SendActivityAsync("news", cancellationToken: ct), default);
        await new Adapter(gate).ContinueConversationAsync(new ClaimsIdentity(), reference, "audience", (turn, ct) => turn.SendActivityAsync("news", cancellationToken: ct), default);

        Assert.Equal(2, channel.Calls.Count);
        Assert.All(channel.Calls, call => Assert.Contains("\"text\":\"news\"", call.Body, StringComparison.Ordinal));
    }

    private Activity Incoming(string? id = "a", string? deliveryMode = null) => new()
    {
        Type = ActivityTypes.Message,
        Id = id,
        Text = "hi",
        ChannelId = "test",
        ServiceUrl = channel.Url,
        From = new ChannelAccount("user"),
        Recipient = new ChannelAccount("bot"),
        Conversation = new ConversationAccount(id: "c"),
        DeliveryMode = deliveryMode,
    };

    private sealed class Adapter(Gate gate) : CloudAdapterBase(gate)
    {
        public Task<InvokeResponse> PostAsync(Activity activity, BotCallbackHandler bot) => ProcessActivityAsync("Bearer t", activity, bot, default);
    }

    private sealed class Gate : BotFrameworkAuthentication
    {
        public bool Refuses { get; set; }

        public ClaimsIdentity Identity { get; } = new();

        public override Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken) => Refuses
            ? throw new UnauthorizedAccessException()
            : Task.FromResult(new AuthenticateRequestResult { Audience = "audience", CallerId = "caller", ClaimsIdentity = Identity, ConnectorFactory = new Connectors() });

        public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(string authHeader, string channelIdHeader, CancellationToken cancellationToken) => throw new NotSupportedException();

        public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => new Connectors();

        public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken) => Task.FromResult<UserTokenClient>(null!);
    }

    private sealed class Connectors : ConnectorFactory
    {
        public override Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken) =>
            Task.FromResult<IConnectorClient>(new ConnectorClient(new Uri(serviceUrl), MicrosoftAppCredentials.Empty));
    }
}
