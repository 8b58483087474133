using System.Globalization;
using System.Text;
using Microsoft.Bot.Schema;
using OrderBot.Dialogs.Replies;

namespace OrderBot.Channels.Looks;

/// <summary>Cards as lines under the words, for channels that show text only.</summary>
/// <param name="hasButtons">Whether the channel shows buttons; else they are numbered lines.</param>
public sealed class TextLook(bool hasButtons) : IChannelLook
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
        var text = new StringBuilder(activity.Text);
        for (var i = (activity.Attachments?.Count ?? 0) - 1; i >= 0; i--)
        {
            if (CardIn.Attachment(activity.Attachments![i]) is { } card)
            {
                Write(text, card);
                activity.Attachments.RemoveAt(i);
            }
        }

        if (!hasButtons && activity.SuggestedActions?.Actions is { Count: > 0 } buttons)
        {
            Write(text, buttons);
            activity.SuggestedActions = null;
        }

        activity.Text = text.ToString();
        return [];
    }

    private static void Write(StringBuilder text, IList<CardAction> buttons)
    {
        text.Append('\n');
        for (var at = 0; at < buttons.Count; at++)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{at + 1}. {buttons[at].Title}");
        }
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
