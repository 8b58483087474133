using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace OrderBot.Framework.Tests.Builder;

/// <summary>What only Teams sends reaches the method that is made for it.</summary>
public class TeamsActivityHandlerTests
{
    private readonly Notes handler = new();

    [Fact]
    public async Task Members_come_with_what_Teams_knows_of_them()
    {
        await Turn("""
            {"type":"conversationUpdate","channelId":"msteams","recipient":{"id":"bot"},"conversation":{"id":"c"},
             "membersAdded":[{"id":"u1","givenName":"Ada","objectId":"o1","aadObjectId":"o1"},{"id":"bot"}],
             "channelData":{"team":{"id":"t1","name":"Team"},"eventType":"teamMemberAdded","more":1}}
            """);

        Assert.Equal(["added u1 Ada o1, bot   in Team"], handler.Seen);
    }

    [Theory]
    [InlineData("channelCreated", "channel General created in Team")]
    [InlineData("teamRenamed", "team Team renamed")]
    public async Task A_change_of_a_team_or_channel_is_told(string change, string seen)
    {
        await Turn($$$"""
            {"type":"conversationUpdate","channelId":"msteams","conversation":{"id":"c"},
             "channelData":{"team":{"id":"t1","name":"Team"},"channel":{"id":"g","name":"General"},"eventType":"{{{change}}}"}}
            """);

        Assert.Equal([seen], handler.Seen);
    }

    [Fact]
    public async Task An_edited_message_and_one_taken_back_are_told_apart()
    {
        await Turn("""{"type":"messageUpdate","channelId":"msteams","channelData":{"eventType":"editMessage"}}""");
        await Turn("""{"type":"messageUpdate","channelId":"msteams","channelData":{"eventType":"undeleteMessage"}}""");
        await Turn("""{"type":"messageDelete","channelId":"msteams","channelData":{"eventType":"softDeleteMessage"}}""");

        Assert.Equal(["edited", "undeleted", "deleted"], handler.Seen);
    }

    [Theory]
    [InlineData("signin/verifyState", """{"state":"123456"}""", 200)]
    [InlineData("signin/tokenExchange", """{"id":"1","connectionName":"c","token":"t"}""", 200)]
    [InlineData("task/fetch", """{"data":{"x":1},"context":{"theme":"dark"}}""", 200)]
    [InlineData("task/submit", "{}", 501)]
    [InlineData("task/submit", "null", 400)]
    [InlineData("fileConsent/invoke", """{"action":"perhaps"}""", 400)]
    [InlineData("unheard/of", "{}", 501)]
    public async Task An_invoke_is_answered_with_a_status(string name, string value, int status)
    {
        var response = await Turn($$"""{"type":"invoke","channelId":"msteams","name":"{{name}}","value":{{value}}}""");

        Assert.Equal(status, response!.Status);
    }

    [Fact]
    public async Task A_press_on_an_adaptive_card_is_handled_as_in_any_channel()
    {
        var response = await Turn("""{"type":"invoke","channelId":"msteams","name":"adaptiveCard/action","value":{"action":{"type":"Action.Execute","verb":"agree","data":{"order":"1"}}}}""");

        Assert.Equal((200, "pressed agree"), (response!.Status, Assert.Single(handler.Seen)));
    }

    [Fact]
    public async Task A_card_action_without_a_name_is_Teams_own()
    {
        var response = await Turn("""{"type":"invoke","channelId":"msteams","value":{"type":"x"}}""");

        Assert.Equal((200, "card action"), (response!.Status, Assert.Single(handler.Seen)));
    }

    [Fact]
    public async Task Who_has_read_is_told()
    {
        await Turn("""{"type":"event","channelId":"msteams","name":"application/vnd.microsoft.readReceipt","value":{"lastReadMessageId":"1700000000002"}}""");

        Assert.Equal(["read True False"], handler.Seen);
    }

    [Fact]
    public void Channel_data_of_Teams_keeps_what_it_does_not_know()
    {
        var activity = JsonSerializer.Deserialize<Activity>("""{"channelData":{"tenant":{"id":"T"},"channel":{"id":"C"},"settings":{"selectedChannel":{"id":"S"}},"more":{"a":1}}}""")!;

        Assert.Equal(("C", "S"), (activity.TeamsGetChannelId(), activity.TeamsGetSelectedChannelId()));
        activity.TeamsNotifyUser();
        var written = JsonSerializer.SerializeToElement(activity).GetProperty("channelData");
        Assert.Equal((true, "T", 1), (written.GetProperty("notification").GetProperty("alert").GetBoolean(), written.GetProperty("tenant").GetProperty("id").GetString(), written.GetProperty("more").GetProperty("a").GetInt32()));
    }

    private async Task<InvokeResponse?> Turn(string json)
    {
        var adapter = new TestAdapter(Channels.Msteams);
        using var turn = new TurnContext(adapter, JsonSerializer.Deserialize<Activity>(json)!);
        await handler.OnTurnAsync(turn, CancellationToken.None);
        return adapter.GetNextReply() is Activity { Value: InvokeResponse response } ? response : null;
    }

    private sealed class Notes : TeamsActivityHandler
    {
        public List<string> Seen { get; } = [];

        protected override Task OnTeamsMembersAddedAsync(IList<TeamsChannelAccount> teamsMembersAdded, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
            => Saw($"added {string.Join(", ", teamsMembersAdded.Select(member => $"{member.Id} {member.GivenName} {member.AadObjectId}"))} in {teamInfo.Name}");

        protected override Task OnTeamsChannelCreatedAsync(ChannelInfo channelInfo, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
            => Saw($"channel {channelInfo.Name} created in {teamInfo.Name}");

        protected override Task OnTeamsTeamRenamedAsync(TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Saw($"team {teamInfo.Name} renamed");

        protected override Task OnTeamsMessageEditAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Saw("edited");

        protected override Task OnTeamsMessageUndeleteAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Saw("undeleted");

        protected override Task OnTeamsMessageSoftDeleteAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) => Saw("deleted");

        protected override Task OnTeamsSigninVerifyStateAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) => Saw("sign-in");

        protected override async Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken)
        {
            await Saw("dialog in " + taskModuleRequest.Context.Theme);
            return new TaskModuleResponse(new TaskModuleMessageResponse("done"));
        }

        protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
        {
            await Saw("pressed " + invokeValue.Action.Verb);
            return new AdaptiveCardInvokeResponse { StatusCode = 200 };
        }

        protected override async Task<InvokeResponse> OnTeamsCardActionInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
        {
            await Saw("card action");
            return CreateInvokeResponse();
        }

        protected override Task OnTeamsReadReceiptAsync(ReadReceiptInfo readReceiptInfo, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
            => Saw($"read {readReceiptInfo.IsMessageRead("1700000000001")} {readReceiptInfo.IsMessageRead("1700000000003")}");

        private Task Saw(string what)
        {
            Seen.Add(what);
            return Task.CompletedTask;
        }
    }
}
