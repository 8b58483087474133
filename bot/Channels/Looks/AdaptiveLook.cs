using Microsoft.Bot.Schema;
using OrderBot.Dialogs.Replies;

namespace OrderBot.Channels.Looks;

/// <summary>Cards as Adaptive Cards, for channels that draw them.</summary>
public sealed class AdaptiveLook : IChannelLook
{
    private const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";

    public IReadOnlyList<Activity> Draw(Activity activity)
    {
        if (activity.Attachments is not { Count: > 0 } attachments)
        {
            return [];
        }

        for (var i = 0; i < attachments.Count; i++)
        {
            if (CardIn.Attachment(attachments[i]) is { } card)
            {
                attachments[i] = new Attachment(AdaptiveCard, content: Content(card), name: card.Title);
            }
        }

        return [];
    }

    private static Dictionary<string, object> Content(ReplyCard card) => new()
    {
        ["type"] = "AdaptiveCard",
        ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
        ["version"] = "1.3",
        ["speak"] = card.Title,
        ["body"] = new List<object>
        {
            new Dictionary<string, object> { ["type"] = "TextBlock", ["text"] = card.Title, ["weight"] = "Bolder", ["wrap"] = true },
            new Dictionary<string, object> { ["type"] = "FactSet", ["facts"] = Facts(card) },
        },
    };

    private static List<object> Facts(ReplyCard card)
    {
        var facts = new List<object>(card.Facts.Count);
        foreach (var fact in card.Facts)
        {
            facts.Add(new Dictionary<string, object> { ["title"] = fact.Name, ["value"] = fact.Value });
        }

        return facts;
    }
}
