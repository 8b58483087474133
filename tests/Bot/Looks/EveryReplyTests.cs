using System.Text;
using System.Text.Json;
using Microsoft.Bot.Schema;
using OrderBot.Channels.BlockKit;
using OrderBot.Channels.Looks;
using OrderBot.Channels.Slack;
using OrderBot.Dialogs.Replies;
using OrderBot.Wire;

namespace OrderBot.Bot.Tests.Looks;

/// <summary>Every reply can be drawn in every channel, whatever is filled in, and nothing of it is lost.</summary>
public sealed class EveryReplyTests
{
    private static readonly string[] Fills =
    [
        "80010005",
        @"<!channel> <@U1> & \*bold\* \_quiet\_ \~gone\~ \`code\` &amp; > <https://evil.example\|click>",
        "> a quote\n\n- a point\n- **another** point\n# no heading",
        string.Concat(Enumerable.Repeat("long words that go on and on, 日本語 😀 & <more>; ", 400)),
        new('&', 7001),
        string.Concat(Enumerable.Repeat("😀", 9000)),
    ];

    public static TheoryData<string> Files => [.. Wordings.Files];

    public static TheoryData<string> Channels => ["directline", "emulator", "msteams", SlackAdapter.ChannelId, "slack", "sms", "telegram", "email", "console"];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_reply_is_within_Block_Kits_rules(string file)
    {
        foreach (var reply in Replies(file))
        {
            foreach (var message in Draw(reply.Addressed(SlackAdapter.ChannelId)))
            {
                BlockKitRules.Check(JsonSerializer.SerializeToElement(SlackLook.MessageOf(message)));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_reply_is_within_the_rules_of_adaptive_cards_and_Teams(string file)
    {
        foreach (var reply in Replies(file))
        {
            foreach (var isGroup in (bool[])[false, true])
            {
                Assert.All(Draw(reply.Addressed("msteams", isGroup)), message => AdaptiveCardRules.Check(OnTheWire(message)));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Channels))]
    public void Every_button_of_every_reply_can_be_pressed_in_some_way(string channel)
    {
        foreach (var reply in Wordings.Files.SelectMany(file => Wordings.Of(file, "80010005")))
        {
            var all = Encoding.UTF8.GetString([.. Draw(reply.Addressed(channel, isGroup: true)).SelectMany(ActivityJson.Write)]);
            Assert.All(reply.Buttons, button => Assert.Contains(JsonSerializer.Serialize(button.Title)[1..^1].Replace("\\u0027", "'", StringComparison.Ordinal), all, StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Channels))]
    public void Nothing_is_lost_of_a_reply_that_is_too_long_for_one_message(string channel)
    {
        var words = string.Join(' ', Enumerable.Range(1, 4000).Select(number => $"word{number}"));
        var facts = Enumerable.Range(1, 60).Select(number => new ReplyFact($"name{number}", $"value{number} " + new string('x', 400))).ToArray();
        var reply = new Reply("Test.Long", words, new ReplyCard("A card", facts), [.. Enumerable.Range(1, 30).Select(number => new ReplyButton($"button{number} " + new string('y', number * 4), new ButtonPress("yes", "c")))]);

        var drawn = Draw(reply.Addressed(channel));
        var all = Encoding.UTF8.GetString([.. drawn.SelectMany(ActivityJson.Write)]);

        Assert.All(drawn, message => Assert.Equal("Test.Long", message.Label));
        Assert.All(Enumerable.Range(1, 4000), number => Assert.Contains($"word{number}", all, StringComparison.Ordinal));
        Assert.All(facts, fact => Assert.Contains(fact.Value, all, StringComparison.Ordinal));
        Assert.All(reply.Buttons, button => Assert.Contains(button.Title, all, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Channels))]
    public void A_drawn_reply_stays_as_it_is_when_it_is_sent_again(string channel)
    {
        foreach (var reply in Replies("CancelPaidOrder.en.md"))
        {
            foreach (var message in Draw(reply.Addressed(channel)))
            {
                var stored = ActivityJson.Read(ActivityJson.Write(message));
                Assert.Empty(ChannelLooks.Of(channel).Draw(stored));
                Assert.Equal(OnTheWire(message).GetRawText(), OnTheWire(stored).GetRawText());
            }
        }
    }

    /// <summary>As they are, with other things filled in, and with a card beside them.</summary>
    private static IEnumerable<Reply> Replies(string file) => Fills.SelectMany(fill => Wordings.Of(file, fill)
        .SelectMany(reply => (Reply[])[reply, reply with { Card = new ReplyCard("Order 80010005", [new("Items", fill), new("Status", "paid")], "80010005") }]));

    private static List<Activity> Draw(Activity activity) => [activity, .. ChannelLooks.Of(activity.ChannelId).Draw(activity)];

    private static JsonElement OnTheWire(Activity activity) => JsonDocument.Parse(ActivityJson.Write(activity)).RootElement;
}
