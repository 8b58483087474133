using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace OrderBot.Dialogs.Replies;

/// <summary>Puts a reply into an activity: words, label, card and buttons, still in no channel's language.</summary>
public static class ReplyActivity
{
    public static Activity ToActivity(this Reply reply)
    {
        var activity = MessageFactory.Text(reply.Words, reply.Words, InputHints.AcceptingInput);
        activity.Speak = null;
        activity.Label = reply.Name;
        activity.TextFormat = TextFormatTypes.Markdown;
        if (reply.Card is { } card)
        {
            activity.Attachments = [new Attachment(ReplyCard.ContentType, content: card, name: card.Title)];
        }

        if (reply.Buttons.Count > 0)
        {
            activity.SuggestedActions = new SuggestedActions { Actions = Actions(reply.Buttons) };
        }

        return activity;
    }

    private static List<CardAction> Actions(IReadOnlyList<ReplyButton> buttons)
    {
        var actions = new List<CardAction>(buttons.Count);
        for (var at = 0; at < buttons.Count; at++)
        {
            var button = buttons[at];
            actions.Add(button.Press is { } press
                ? new CardAction(ActionTypes.MessageBack, button.Title, text: button.Title, displayText: button.Title, value: Value(press))
                : new CardAction(ActionTypes.ImBack, button.Title, value: button.Title));
        }

        return actions;
    }

    private static Dictionary<string, object> Value(ButtonPress press)
    {
        var value = new Dictionary<string, object> { ["act"] = press.Act };
        if (press.Consent is { } consent)
        {
            value["consent"] = consent;
        }

        return value;
    }
}
