using Microsoft.Bot.Schema;

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
                attachments[i] = new Attachment(AdaptiveCard.ContentType, content: new FactsCard(card), name: card.Title);
            }
        }

        return [];
    }
}
