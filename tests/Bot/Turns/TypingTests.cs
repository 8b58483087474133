using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using OrderBot.Channels;
using OrderBot.Channels.Looks;

namespace OrderBot.Bot.Tests.Turns;

/// <summary>Typing is shown while a turn takes long.</summary>
public sealed class TypingTests
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(700);
    private static readonly TimeSpan While = TimeSpan.FromSeconds(4);
    private readonly ManualTime time = new();

    [Theory]
    [InlineData("directline")]
    [InlineData("msteams")]
    [InlineData("emulator")]
    [InlineData("telegram")]
    public async Task A_turn_that_takes_its_time_shows_typing_again_and_again_until_it_is_over(string channel)
    {
        var adapter = Adapter(channel);
        await adapter.ProcessActivityAsync(
            MessageFactory.Text("hello"),
            async (turn, ct) =>
            {
                time.Pass(Moment - TimeSpan.FromMilliseconds(1));
                Assert.Empty(Shown(adapter));
                time.Pass(TimeSpan.FromMilliseconds(1));
                Assert.Equal(["typing"], Shown(adapter));
                time.Pass(While + While);
                Assert.Equal(["typing", "typing"], Shown(adapter));
                await turn.SendActivityAsync("the answer", cancellationToken: ct);
            },
            default);
        time.Pass(While);
        Assert.Equal(["the answer"], Shown(adapter));
    }

    [Fact]
    public async Task A_turn_that_breaks_ends_its_signs()
    {
        var adapter = Adapter("emulator");
        await Assert.ThrowsAsync<InvalidOperationException>(() => adapter.ProcessActivityAsync(MessageFactory.Text("hello"), (_, _) => throw new InvalidOperationException(), default));
        time.Pass(While);
        Assert.Empty(Shown(adapter));
    }

    [Fact]
    public async Task Nobody_sees_signs_where_the_replies_are_the_answer_to_the_call()
    {
        var adapter = Adapter("emulator");
        var activity = MessageFactory.Text("hello");
        activity.DeliveryMode = DeliveryModes.ExpectReplies;
        await PassWhileAsync(adapter, activity);
        Assert.Empty(Shown(adapter));
    }

    [Fact]
    public async Task An_arrival_is_no_question_that_somebody_waits_on()
    {
        var adapter = Adapter("emulator");
        await PassWhileAsync(adapter, new Activity { Type = ActivityTypes.ConversationUpdate });
        Assert.Empty(Shown(adapter));
    }

    [Fact]
    public async Task Words_in_the_making_take_the_place_of_signs()
    {
        var adapter = Adapter("directline");
        await adapter.ProcessActivityAsync(
            MessageFactory.Text("hello"),
            async (turn, ct) =>
            {
                await turn.SendActivityAsync(new Activity { Type = ActivityTypes.Typing }, ct);
                time.Pass(Moment);
                Assert.Equal(["typing", "typing"], Shown(adapter));
                await turn.SendActivityAsync(new Activity { Type = ActivityTypes.Typing, Text = "The first words" }, ct);
                time.Pass(While + While);
                Assert.Equal(["The first words"], Shown(adapter));
            },
            default);
    }

    [Fact]
    public async Task A_sign_that_a_channel_does_not_take_is_lost_and_nothing_else()
    {
        var adapter = new SlowChannel { Sign = Task.FromException(new HttpRequestException()) };
        adapter.Use(new TypingMiddleware(time));
        await adapter.RunAsync(async (turn, ct) =>
        {
            time.Pass(Moment);
            await turn.SendActivityAsync("the answer", cancellationToken: ct);
        });
        Assert.Equal(["typing", "the answer"], adapter.Sent);
    }

    [Fact]
    public async Task A_turn_is_not_over_before_its_sign_has_arrived()
    {
        var arriving = new TaskCompletionSource();
        var adapter = new SlowChannel { Sign = arriving.Task };
        adapter.Use(new TypingMiddleware(time));
        var turn = adapter.RunAsync((_, _) =>
        {
            time.Pass(Moment + While);
            return Task.CompletedTask;
        });
        Assert.False(turn.IsCompleted);
        arriving.SetResult();
        await turn;
        Assert.Equal(["typing"], adapter.Sent);
    }

    private TestAdapter Adapter(string channel)
    {
        var adapter = new TestAdapter(new ConversationReference
        {
            ChannelId = channel,
            ServiceUrl = "https://channel.example",
            User = new ChannelAccount("user"),
            Bot = new ChannelAccount("bot"),
            Conversation = new ConversationAccount(id: "conversation", conversationType: "personal"),
        });
        adapter.Use(new LiveWordsMiddleware(time)).Use(new TypingMiddleware(time));
        return adapter;
    }

    private Task PassWhileAsync(TestAdapter adapter, Activity activity) => adapter.ProcessActivityAsync(
        activity,
        (_, _) =>
        {
            time.Pass(While);
            return Task.CompletedTask;
        },
        default);

    private static List<string> Shown(TestAdapter adapter)
    {
        var shown = new List<string>();
        while (adapter.GetNextReply() is Activity one)
        {
            Assert.Equal("conversation", one.Conversation.Id);
            shown.Add(one.Text ?? one.Type);
        }

        return shown;
    }

    /// <summary>A channel that takes a sign as long as the test says.</summary>
    private sealed class SlowChannel : BotAdapter
    {
        public required Task Sign { get; init; }

        public List<string> Sent { get; } = [];

        public async Task RunAsync(BotCallbackHandler bot)
        {
            using var turn = new TurnContext(this, new Activity { Type = ActivityTypes.Message, ChannelId = "emulator", Conversation = new ConversationAccount(id: "conversation") });
            await RunPipelineAsync(turn, bot, default);
        }

        public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
        {
            Sent.AddRange(activities.Select(activity => activity.Text ?? activity.Type));
            if (activities[0].Type == ActivityTypes.Typing)
            {
                await Sign;
            }

            return [.. activities.Select(_ => new ResourceResponse("id"))];
        }

        public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) => throw new NotSupportedException();

        public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
