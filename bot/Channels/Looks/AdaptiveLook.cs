using Microsoft.Bot.Schema;
using OrderBot.Dialogs.Replies;

namespace OrderBot.Channels.Looks;

/// <summary>Cards as Adaptive Cards, for channels that draw them.</summary>
public sealed class AdaptiveLook : IChannelLook
{
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
                attachments[i] = AdaptiveCard.ToAttachment(Content(card), card.Title);
            }
        }

        return [];
    }

    private static Dictionary<string, object> Content(ReplyCard card)
    {
        var content = AdaptiveCard.Of("1.3", AdaptiveCard.Title(card.Title), AdaptiveCard.Facts(card.Facts));
        content["speak"] = card.Title;
        return content;
    }
}
