namespace Microsoft.Bot.Schema;

/// <summary>Finds who is mentioned in a message, and takes a mention out of its text.</summary>
public static class ActivityExtensions
{
    /// <summary>Whether the message mentions the account of this id.</summary>
    public static bool MentionsId(this IMessageActivity activity, string id)
    {
        foreach (var mention in activity.GetMentions())
        {
            if (mention.Mentioned?.Id == id)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the message mentions the one that it is sent to.</summary>
    public static bool MentionsRecipient(this IMessageActivity activity) => activity.MentionsId(activity.Recipient.Id);

    /// <summary>Takes the bot's own name out of the text, as group chats put it in. Returns the text that is left.</summary>
    public static string RemoveRecipientMention(this IMessageActivity activity) => activity.RemoveMentionText(activity.Recipient.Id);

    /// <summary>Takes mentions of the account of this id out of the text; the text that is left.</summary>
    public static string RemoveMentionText(this IMessageActivity activity, string id)
    {
        foreach (var mention in activity.GetMentions())
        {
            if (mention.Mentioned?.Id != id || activity.Text is null)
            {
                continue;
            }

            var written = mention.Text ?? $"<at>{mention.Mentioned.Name}</at>";
            if (written.Length > 0)
            {
                activity.Text = activity.Text.Replace(written, string.Empty, StringComparison.OrdinalIgnoreCase).Trim();
            }
        }

        return activity.Text;
    }
}
