namespace Microsoft.Bot.Schema;

/// <summary>Who takes part changed, or the topic did.</summary>
public interface IConversationUpdateActivity : IActivity
{
    /// <summary>Who joined the conversation.</summary>
    IList<ChannelAccount> MembersAdded { get; set; }

    /// <summary>Who left the conversation.</summary>
    IList<ChannelAccount> MembersRemoved { get; set; }

    /// <summary>The conversation's new topic.</summary>
    string TopicName { get; set; }

    /// <summary>Whether the channel shows what was said before.</summary>
    bool? HistoryDisclosed { get; set; }
}
