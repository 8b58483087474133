using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace OrderBot.Framework.Tests.Builder;

public class TurnContextTests
{
    private readonly TestAdapter adapter = new();

    [Fact]
    public async Task A_reply_goes_to_the_conversation_that_the_activity_came_from()
    {
        using var turn = Turn();

        await turn.SendActivityAsync("hello");

        var reply = (Activity)adapter.GetNextReply()!;
        Assert.Equal("hello", reply.Text);
        Assert.Equal("c", reply.Conversation.Id);
        Assert.Equal("user", reply.Recipient.Id);
        Assert.Equal("bot", reply.From.Id);
        Assert.Equal("1", reply.ReplyToId);
        Assert.True(turn.Responded);
    }

    [Fact]
    public async Task A_trace_is_no_response()
    {
        using var turn = Turn();

        await turn.SendActivityAsync(new Activity { Type = ActivityTypes.Trace });

        Assert.False(turn.Responded);
    }

    [Fact]
    public async Task Handlers_see_activities_in_order_of_registration_and_may_keep_them_back()
    {
        using var turn = Turn();
        var seen = new List<string>();
        turn.OnSendActivities((_, activities, next) =>
        {
            seen.Add("first");
            activities[0].Text += "!";
            return next();
        });
        turn.OnSendActivities((_, activities, next) =>
        {
            seen.Add("second");
            return activities[0].Text == "no!" ? Task.FromResult<ResourceResponse[]>([]) : next();
        });

        await turn.SendActivityAsync("yes");
        var response = await turn.SendActivityAsync("no");

        Assert.Equal(["first", "second", "first", "second"], seen);
        Assert.Equal("yes!", ((Activity)adapter.GetNextReply()!).Text);
        Assert.Null(adapter.GetNextReply());
        Assert.Null(response.Id);
    }

    [Fact]
    public async Task With_expectReplies_replies_are_kept_for_the_response_body()
    {
        using var turn = Turn(DeliveryModes.ExpectReplies);

        await turn.SendActivityAsync("kept");

        Assert.Equal("kept", Assert.Single(turn.BufferedReplyActivities).Text);
        Assert.Null(adapter.GetNextReply());
        Assert.True(turn.Responded);
    }

    [Fact]
    public async Task Blank_text_and_no_activities_are_refused()
    {
        using var turn = Turn();

        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.SendActivityAsync(" "));
        await Assert.ThrowsAsync<ArgumentException>(() => turn.SendActivitiesAsync([]));
    }

    [Fact]
    public async Task An_update_and_a_deletion_pass_their_handlers()
    {
        using var turn = Turn();
        var sent = await turn.SendActivityAsync("one");
        string? deleted = null;
        turn.OnUpdateActivity((_, activity, next) =>
        {
            activity.Text += "+";
            return next();
        });
        turn.OnDeleteActivity((_, reference, next) =>
        {
            deleted = reference.ActivityId;
            return next();
        });

        await turn.UpdateActivityAsync(new Activity { Type = ActivityTypes.Message, Id = sent.Id, Text = "two" });

        Assert.Equal("two+", Assert.Single(adapter.ActiveQueue).Text);
        await turn.DeleteActivityAsync(sent.Id);
        Assert.Equal(sent.Id, deleted);
        Assert.Empty(adapter.ActiveQueue);
    }

    [Fact]
    public void Turn_state_is_disposed_with_the_turn()
    {
        var service = new Disposable();
        using (var turn = Turn())
        {
            turn.TurnState.Add(service);
            Assert.Same(service, turn.TurnState.Get<Disposable>());
        }

        Assert.True(service.Disposed);
    }

    private TurnContext Turn(string? deliveryMode = null) => new(adapter, new Activity
    {
        Type = ActivityTypes.Message,
        Id = "1",
        ChannelId = "test",
        ServiceUrl = "https://test.com",
        From = new ChannelAccount("user"),
        Recipient = new ChannelAccount("bot"),
        Conversation = new ConversationAccount(id: "c"),
        DeliveryMode = deliveryMode,
    });

    private sealed class Disposable : IDisposable
    {
        public bool Disposed { get; private set; }

        public void Dispose() => Disposed = true;
    }
}
