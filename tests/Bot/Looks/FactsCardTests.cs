using System.Text;
using Microsoft.Bot.Schema;
using OrderBot.Channels.Looks;
using OrderBot.Dialogs.Replies;
using OrderBot.Wire;

namespace OrderBot.Bot.Tests.Looks;

public sealed class FactsCardTests
{
    private const string Title = "Order 80010005 – \"O'Neill\" <b>";

    [Fact]
    public void A_card_of_facts_is_written_as_any_other_object_of_the_protocol()
    {
        var card = new ReplyCard(Title, [new("Total", "US $59.90 + é"), new("", "😀\n\\")], "80010005");
        var drawn = new Activity { Type = ActivityTypes.Message, Attachments = [new Attachment(ReplyCard.ContentType, content: card)] };
        Assert.Empty(new AdaptiveLook().Draw(drawn));
        Assert.Equal(Written(new Attachment("application/vnd.microsoft.card.adaptive", content: Parts(), name: Title)), Written(drawn.Attachments[0]));
    }

    private static Dictionary<string, object> Parts() => new()
    {
        ["type"] = "AdaptiveCard",
        ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
        ["version"] = "1.3",
        ["body"] = new List<object>
        {
            new Dictionary<string, object> { ["type"] = "TextBlock", ["text"] = Title, ["weight"] = "Bolder", ["wrap"] = true },
            new Dictionary<string, object>
            {
                ["type"] = "FactSet",
                ["facts"] = new List<object>
                {
                    new Dictionary<string, object> { ["title"] = "Total", ["value"] = "US $59.90 + é" },
                    new Dictionary<string, object> { ["title"] = "", ["value"] = "😀\n\\" },
                },
            },
        },
        ["speak"] = Title,
    };

    private static string Written(Attachment attachment) =>
        Encoding.UTF8.GetString(ActivityJson.Write(new Activity { Type = ActivityTypes.Message, Attachments = [attachment] }));
}
