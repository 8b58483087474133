using Microsoft.Bot.Schema;
using OrderBot.Channels.Looks;
using OrderBot.Dialogs.Replies;

namespace OrderBot.Channels.Teams;

/// <summary>
/// Replies in Teams: buttons that only say something as suggested actions where Teams shows them, others on a card;
/// what is larger than a message of Teams goes out as several.
/// </summary>
/// <remarks>https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/conversation-messages</remarks>
public sealed class TeamsLook : IChannelLook
{
    /// <summary>A message has 28 KB; a letter takes up to four bytes, six when it is escaped.</summary>
    private const int MostLetters = 4000;
    private const int MostSuggestions = 3;

    public IReadOnlyList<Activity> Draw(Activity activity)
    {
        var cards = (activity.Attachments ?? []).Select(CardIn.Attachment).OfType<ReplyCard>().ToArray();
        var actions = activity.SuggestedActions?.Actions ?? [];
        if (cards.Length == 0 && actions.Count == 0 && !(activity.Text?.Length > MostLetters))
        {
            return [];
        }

        activity.Attachments = cards.Length == 0 ? activity.Attachments : [.. activity.Attachments!.Where(attachment => attachment.ContentType != ReplyCard.ContentType)];
        activity.SuggestedActions = null;
        var words = Pieces.Of(activity.Text ?? "", MostLetters).ToArray();
        activity.Text = words[0];
        List<Activity> messages = [activity, .. words.Skip(1).Select(words => FurtherMessage.Of(activity, words))];
        foreach (var card in cards)
        {
            Put(card, messages);
        }

        var last = messages[^1];
        if (AreSuggested(activity, actions))
        {
            last.SuggestedActions = new SuggestedActions { Actions = actions, To = activity.Recipient?.Id is { } user ? [user] : null };
        }
        else if (actions.Count > 0)
        {
            last.Attachments = [.. last.Attachments ?? [], AdaptiveCard.ToAttachment(TeamsCards.Buttons(actions))];
        }

        return messages[1..];
    }

    /// <summary>Teams shows suggestions only between the bot and one person, and takes only such as say something.</summary>
    private static bool AreSuggested(Activity activity, IList<CardAction> actions) =>
        activity.Conversation is { IsGroup: not true } && actions.Count is > 0 and <= MostSuggestions && actions.All(action => action.Type == ActionTypes.ImBack);

    /// <summary>The first card's facts below the words, what is too much for that in messages of their own.</summary>
    private static void Put(ReplyCard card, List<Activity> messages)
    {
        var letters = 0;
        var facts = new List<ReplyFact>();
        foreach (var fact in card.Facts.SelectMany(fact => Pieces.Of(fact.Value, MostLetters / 2).Select(value => fact with { Value = value })))
        {
            if (facts.Count > 0 && letters + fact.Name.Length + fact.Value.Length > MostLetters / 2)
            {
                Attach(card, facts, messages);
                messages.Add(FurtherMessage.Of(messages[0], ""));
                (facts, letters) = ([], 0);
            }

            facts.Add(fact);
            letters += fact.Name.Length + fact.Value.Length;
        }

        Attach(card, facts, messages);
    }

    private static void Attach(ReplyCard card, List<ReplyFact> facts, List<Activity> messages)
    {
        var last = messages[^1];
        last.Attachments = [.. last.Attachments ?? [], AdaptiveCard.ToAttachment(TeamsCards.Order(card with { Facts = facts }, last.Recipient?.Id), card.Title)];
    }
}
