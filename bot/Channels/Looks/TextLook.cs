using System.Text;
using Microsoft.Bot.Schema;
using OrderBot.Dialogs.Replies;

namespace OrderBot.Channels.Looks;

/// <summary>Cards as lines under the words, for channels that show text only.</summary>
public sealed class TextLook : IChannelLook
{
    public IReadOnlyList<Activity> Draw(Activity activity)
    {
        // Drawn once: a reply that is delivered again is plain already.
        if (activity.TextFormat == TextFormatTypes.Plain)
        {
            return [];
        }

        activity.Text = PlainText.Of(activity.Text ?? "");
        activity.TextFormat = TextFormatTypes.Plain;
        if (activity.Attachments is not { Count: > 0 } attachments)
        {
            return [];
        }

        var text = new StringBuilder(activity.Text);
        for (var i = attachments.Count - 1; i >= 0; i--)
        {
            if (CardIn.Attachment(attachments[i]) is { } card)
            {
                Write(text, card);
                attachments.RemoveAt(i);
            }
        }

        activity.Text = text.ToString();
        return [];
    }

    private static void Write(StringBuilder text, ReplyCard card)
    {
        text.Append("\n\n").Append(card.Title);
        foreach (var fact in card.Facts)
        {
            text.Append('\n').Append(fact.Name).Append(": ").Append(fact.Value);
        }
    }
}
