using System.Net;
using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace OrderBot.Framework.Tests.Builder;

public class ActivityHandlerTests
{
    private static readonly ChannelAccount Bot = new("bot");
    private static readonly ChannelAccount User = new("user");

    private readonly TestAdapter adapter = new();

    public static TheoryData<Activity, string> Activities => new()
    {
        { new Activity { Type = ActivityTypes.Message }, "message" },
        { new Activity { Type = ActivityTypes.MessageUpdate }, "messageUpdate" },
        { new Activity { Type = ActivityTypes.MessageDelete }, "messageDelete" },
        { new Activity { Type = ActivityTypes.ConversationUpdate, MembersAdded = [Bot, User] }, "added 2" },
        { new Activity { Type = ActivityTypes.ConversationUpdate, MembersAdded = [Bot] }, "" },
        { new Activity { Type = ActivityTypes.ConversationUpdate, MembersRemoved = [User] }, "removed 1" },
        { new Activity { Type = ActivityTypes.ConversationUpdate }, "" },
        { new Activity { Type = ActivityTypes.MessageReaction, ReactionsAdded = [new("like")], ReactionsRemoved = [new("sad")] }, "reaction+ reaction-" },
        { new Activity { Type = ActivityTypes.Event, Name = "news" }, "event" },
        { new Activity { Type = ActivityTypes.Event, Name = SignInConstants.TokenResponseEventName }, "token" },
        { new Activity { Type = ActivityTypes.EndOfConversation }, "end" },
        { new Activity { Type = ActivityTypes.Typing }, "typing" },
        { new Activity { Type = ActivityTypes.InstallationUpdate, Action = "add" }, "installed" },
        { new Activity { Type = ActivityTypes.InstallationUpdate, Action = "remove-upgrade" }, "uninstalled" },
        { new Activity { Type = ActivityTypes.Command }, "command" },
        { new Activity { Type = ActivityTypes.CommandResult }, "commandResult" },
        { new Activity { Type = "shrug" }, "unrecognized" },
    };

    [Theory]
    [MemberData(nameof(Activities))]
    public async Task Each_activity_reaches_its_method(Activity activity, string expected)
    {
        var handler = new Recorder();
        activity.Recipient = Bot;
        using var turn = new TurnContext(adapter, activity);

        await handler.OnTurnAsync(turn);

        Assert.Equal(expected, string.Join(' ', handler.Called));
    }

    [Theory]
    [InlineData("adaptiveCard/action", """{"action":{"type":"Action.Execute","verb":"go"}}""", 200, "go")]
    [InlineData("adaptiveCard/action", """{"action":{"type":"Action.Submit"}}""", 400, null)]
    [InlineData("adaptiveCard/action", null, 400, null)]
    [InlineData("signin/verifyState", null, 200, null)]
    [InlineData("application/search", """{"kind":"search","queryText":"x"}""", 501, null)]
    [InlineData("something/else", null, 501, null)]
    public async Task An_invoke_is_answered_with_a_status(string name, string? value, int status, string? body)
    {
        using var turn = new TurnContext(adapter, new Activity
        {
            Type = ActivityTypes.Invoke,
            Name = name,
            Value = value is null ? null : JsonDocument.Parse(value).RootElement,
        });

        await new Recorder().OnTurnAsync(turn);

        var response = (InvokeResponse)((Activity)adapter.GetNextReply()!).Value;
        Assert.Equal(status, response.Status);
        if (body is not null)
        {
            Assert.Equal(body, ((AdaptiveCardInvokeResponse)response.Body).Value);
        }
    }

    [Fact]
    public async Task A_turn_without_a_type_is_refused()
    {
        using var turn = new TurnContext(adapter, new Activity());

        await Assert.ThrowsAsync<ArgumentException>(() => new Recorder().OnTurnAsync(turn));
    }

    private sealed class Recorder : ActivityHandler
    {
        public List<string> Called { get; } = [];

        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) => Note("message");

        protected override Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("messageUpdate");

        protected override Task OnMessageDeleteActivityAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) => Note("messageDelete");

        protected override Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note($"added {membersAdded.Count}");

        protected override Task OnMembersRemovedAsync(IList<ChannelAccount> membersRemoved, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note($"removed {membersRemoved.Count}");

        protected override Task OnReactionsAddedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) => Note("reaction+");

        protected override Task OnReactionsRemovedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) => Note("reaction-");

        protected override Task OnTokenResponseEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Note("token");

        protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Note("event");

        protected override Task OnEndOfConversationActivityAsync(ITurnContext<IEndOfConversationActivity> turnContext, CancellationToken cancellationToken) => Note("end");

        protected override Task OnTypingActivityAsync(ITurnContext<ITypingActivity> turnContext, CancellationToken cancellationToken) => Note("typing");

        protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("installed");

        protected override Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("uninstalled");

        protected override Task OnCommandActivityAsync(ITurnContext<ICommandActivity> turnContext, CancellationToken cancellationToken) => Note("command");

        protected override Task OnCommandResultActivityAsync(ITurnContext<ICommandResultActivity> turnContext, CancellationToken cancellationToken) => Note("commandResult");

        protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Note("unrecognized");

        protected override Task OnSignInInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) => Note("signIn");

        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
            Task.FromResult(new AdaptiveCardInvokeResponse { StatusCode = (int)HttpStatusCode.OK, Value = invokeValue.Action.Verb });

        private Task Note(string what)
        {
            Called.Add(what);
            return Task.CompletedTask;
        }
    }
}
