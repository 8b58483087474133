using System.Text;
using System.Text.Json;
using Microsoft.Bot.Schema;
using OrderBot.Wire;

namespace OrderBot.Bot.Tests.Wire;

/// <summary>What was said in answer to a message comes back whole, whether it went where the message came from or elsewhere.</summary>
public sealed class AnswersJsonTests
{
    private readonly Activity message = new()
    {
        Type = ActivityTypes.Message,
        Id = "7",
        ServiceUrl = "https://channel.example/",
        ChannelId = "test",
        From = new ChannelAccount("buyer", "Ann", role: "user"),
        Recipient = new ChannelAccount("bot"),
        Conversation = new ConversationAccount(id: "talk", tenantId: "t1"),
        Text = "hello",
    };

    [Fact]
    public void Answers_leave_out_what_the_message_tells_and_come_back_with_it()
    {
        Activity[] replies = [Reply("one"), Reply("two")];
        var before = replies.Select(Text).ToList();

        var json = AnswersJson.Write(message, replies);

        Assert.Equal("""{"here":[{"type":"message","id":"out-one","text":"one"},{"type":"message","id":"out-two","text":"two"}]}""", Encoding.UTF8.GetString(json));
        Assert.Equal(before, replies.Select(Text));
        Assert.Equal(before, AnswersJson.Read(ActivityJson.Read(ActivityJson.Write(message)), json).Select(Text));
    }

    [Fact]
    public void What_goes_elsewhere_or_answers_something_else_is_kept_whole()
    {
        foreach (var change in new Action<Activity>[]
        {
            reply => reply.ReplyToId = "6",
            reply => reply.ChannelId = "other",
            reply => reply.ServiceUrl = null,
            reply => reply.From = new ChannelAccount("bot"),
            reply => reply.Recipient = new ChannelAccount("another"),
            reply => reply.Conversation = new ConversationAccount(id: "elsewhere"),
        })
        {
            Activity[] replies = [Reply("one"), Reply("two")];
            change(replies[1]);
            var json = AnswersJson.Write(message, replies);
            Assert.Equal(ActivitiesJson.Write(replies), json);
            Assert.Equal(replies.Select(Text), AnswersJson.Read(message, json).Select(Text));
        }
    }

    [Fact]
    public void Without_a_message_beside_answers_are_whole()
    {
        Activity[] replies = [Reply("one")];

        Assert.Equal(replies.Select(Text), AnswersJson.Read(null, AnswersJson.Write(null, replies)).Select(Text));
        Assert.Throws<JsonException>(() => AnswersJson.Read(null, AnswersJson.Write(message, replies)));
        Assert.Throws<JsonException>(() => AnswersJson.Read(message, """{"there":[]}"""u8.ToArray()));
    }

    private Activity Reply(string text) =>
        new Activity { Type = ActivityTypes.Message, Id = "out-" + text, Text = text }.ApplyConversationReference(message.GetConversationReference());

    private static string Text(Activity activity) => Encoding.UTF8.GetString(ActivityJson.Write(activity));
}
