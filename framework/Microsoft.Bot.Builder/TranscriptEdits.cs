using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Brings a transcript up to date: an edit stands where its message stood, and a deletion leaves only that something was there.</summary>
internal static class TranscriptEdits
{
    private const string Deleted = "deleted";

    /// <returns>False when the activity is neither an edit nor a deletion of something noted: it is to be added.</returns>
    public static bool Apply(List<IActivity> transcript, IActivity activity)
    {
        if (activity.Type is not (ActivityTypes.MessageUpdate or ActivityTypes.MessageDelete))
        {
            return false;
        }

        var at = transcript.FindIndex(one => one.Id == activity.Id);
        if (at < 0)
        {
            return false;
        }

        transcript[at] = activity.Type == ActivityTypes.MessageDelete ? Tombstone(transcript[at]) : Edited(activity, transcript[at]);
        return true;
    }

    private static Activity Edited(IActivity edit, IActivity original)
    {
        var edited = SchemaJson.ReadActivity(SchemaJson.WriteActivity((Activity)edit));
        edited.Type = original.Type;
        edited.LocalTimestamp = original.LocalTimestamp;
        edited.Timestamp = original.Timestamp;
        return edited;
    }

    private static Activity Tombstone(IActivity original) => new()
    {
        Type = ActivityTypes.MessageDelete,
        Id = original.Id,
        From = new ChannelAccount(Deleted, role: original.From?.Role),
        Recipient = new ChannelAccount(Deleted, role: original.Recipient?.Role),
        Locale = original.GetLocale(),
        LocalTimestamp = original.Timestamp,
        Timestamp = original.Timestamp,
        ChannelId = original.ChannelId,
        Conversation = original.Conversation,
        ServiceUrl = original.ServiceUrl,
        ReplyToId = original.ReplyToId,
    };
}
