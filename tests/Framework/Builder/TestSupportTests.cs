using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Builder.Testing.XUnit;
using Microsoft.Bot.Schema;
using Xunit.Abstractions;

namespace OrderBot.Framework.Tests.Builder;

public class TestSupportTests
{
    [Fact]
    public void Data_of_a_theory_goes_through_xunit_as_json()
    {
        var carried = new TestDataObject(new Row("a", 42));
        Assert.Equal("""{"Text":"a","Number":42}""", carried.TestObject);

        var kept = new Kept();
        carried.Serialize(kept);
        var read = new TestDataObject();
        read.Deserialize(kept);
        Assert.Equal(new Row("a", 42), read.GetObject<Row>());
    }

    [Fact]
    public async Task A_conversation_is_written_to_the_tests_output()
    {
        var output = new Output();
        var client = new DialogTestClient("test", new Says(), null, [new XUnitDialogTestLogger(output)]);
        await client.SendActivityAsync<IMessageActivity>("Hi");
        Assert.Equal(Environment.NewLine + "User:  Hi", output.Lines[0]);
        Assert.StartsWith("       -> ts: ", output.Lines[1], StringComparison.Ordinal);
        Assert.Equal(string.Join(Environment.NewLine, "", "Bot:   Text = a", "       Speak = b", "       InputHint = expectingInput"), output.Lines[2]);
        Assert.Contains("elapsed", output.Lines[3], StringComparison.Ordinal);

        await client.SendActivityAsync<IActivity>(new Activity(ActivityTypes.Event) { Name = "e" });
        Assert.Equal(Environment.NewLine + "User:  Activity = ActivityTypes.event", output.Lines[4]);
        Assert.Contains("\"name\":\"e\"", output.Lines[5], StringComparison.Ordinal);
    }

    [Fact]
    public void A_mention_on_Skype_becomes_one_that_can_be_taken_out()
    {
        var activity = MessageFactory.Text("bot how are you");
        activity.ChannelId = "skype";
        var entity = new Entity();
        entity.SetAs(new Mention(new ChannelAccount("b"), "<at id=\"28:1\">bot</at>"));
        activity.Entities = [entity];
        SkypeMentionNormalizeMiddleware.NormalizeSkypMentionText(activity);
        Assert.Equal("how are you", activity.RemoveMentionText("b"));
    }

    private sealed record Row(string Text, int Number);

    private sealed class Says() : Dialog("says")
    {
        public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
        {
            await dc.Context.SendActivityAsync("a", "b", "expectingInput", cancellationToken);
            return await dc.EndDialogAsync(null, cancellationToken);
        }
    }

    private sealed class Output : ITestOutputHelper
    {
        public List<string> Lines { get; } = [];

        public void WriteLine(string message) => Lines.Add(message);

        public void WriteLine(string format, params object[] args) => throw new NotSupportedException();
    }

    private sealed class Kept : IXunitSerializationInfo
    {
        private readonly Dictionary<string, object> values = [];

        public void AddValue(string key, object value, Type? type = null) => values[key] = value;

        public object GetValue(string key, Type type) => values[key];

        public T GetValue<T>(string key) => (T)values[key];
    }
}
