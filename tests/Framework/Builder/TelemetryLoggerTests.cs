using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace OrderBot.Framework.Tests.Builder;

public class TelemetryLoggerTests
{
    private readonly List<(string Event, IDictionary<string, string> Properties)> seen = [];

    [Theory]
    [InlineData(false, "conversationName fromId locale recipientId recipientName", "conversationName locale recipientId replyActivityId")]
    [InlineData(true, "conversationName fromId fromName locale recipientId recipientName text", "conversationName locale recipientId recipientName replyActivityId text")]
    public async Task Names_and_words_are_recorded_only_when_told_to(bool isTold, string received, string sent)
    {
        await Run(new TestAdapter(), isTold, MessageFactory.Text("hi"), turn => turn.SendActivityAsync("hello"));
        Assert.Equal([("BotMessageReceived", received), ("BotMessageSend", sent)], seen.Select(one => (one.Event, string.Join(' ', one.Properties.Keys.Order()))));
        Assert.All(seen, one => Assert.IsType<Dictionary<string, string>>(one.Properties));
    }

    [Fact]
    public async Task Changes_and_deletions_are_recorded()
    {
        await Run(new TestAdapter(), true, MessageFactory.Text("hi"), async turn =>
        {
            var sent = MessageFactory.Text("a");
            await turn.SendActivityAsync(sent);
            sent.Text = "b";
            await turn.UpdateActivityAsync(sent);
            await turn.DeleteActivityAsync(sent.Id);
        });
        Assert.Equal(("BotMessageUpdate", "b"), (seen[2].Event, seen[2].Properties["text"]));
        Assert.Equal("BotMessageDelete", seen[3].Event);
        Assert.Equal(["conversationId", "conversationName", "recipientId"], seen[3].Properties.Keys.Order());
    }

    [Fact]
    public async Task What_Teams_knows_of_the_sender_is_recorded()
    {
        var activity = MessageFactory.Text("hi");
        activity.ChannelData = new TeamsChannelData(null, null, new TeamInfo("team", "Support"), null, new TenantInfo("tenant"));
        activity.From = new ChannelAccount("user", "User", null, "aad");
        await Run(new TestAdapter("msteams"), false, activity, _ => Task.CompletedTask);
        Assert.Equal(("aad", "tenant"), (seen[0].Properties["TeamsUserAadObjectId"], seen[0].Properties["TeamsTenantId"]));
        Assert.Contains("\"Support\"", seen[0].Properties["TeamsTeamInfo"], StringComparison.Ordinal);
    }

    private Task Run(TestAdapter adapter, bool isTold, Activity activity, Func<ITurnContext, Task> bot) =>
        adapter.Use(new TelemetryLoggerMiddleware(new Recorder(seen), isTold)).ProcessActivityAsync(activity, (turn, _) => bot(turn));

    private sealed class Recorder(List<(string Event, IDictionary<string, string> Properties)> seen) : IBotTelemetryClient
    {
        public void TrackEvent(string eventName, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null) => seen.Add((eventName, properties!));

        public void TrackAvailability(string name, DateTimeOffset timeStamp, TimeSpan duration, string runLocation, bool success, string? message = null, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null) => throw new NotSupportedException();

        public void TrackDependency(string dependencyTypeName, string target, string dependencyName, string data, DateTimeOffset startTime, TimeSpan duration, string resultCode, bool success) => throw new NotSupportedException();

        public void TrackException(Exception exception, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null) => throw new NotSupportedException();

        public void TrackTrace(string message, Severity severityLevel, IDictionary<string, string> properties) => throw new NotSupportedException();

        public void Flush()
        {
        }
    }
}
