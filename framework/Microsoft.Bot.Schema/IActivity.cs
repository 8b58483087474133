namespace Microsoft.Bot.Schema;

/// <summary>What every activity has.</summary>
public interface IActivity
{
    /// <summary>What the activity is: one of <see cref="ActivityTypes"/>.</summary>
    string Type { get; set; }

    /// <summary>The activity's id, given by the channel.</summary>
    string Id { get; set; }

    /// <summary>Where the channel takes replies.</summary>
    string ServiceUrl { get; set; }

    /// <summary>When the channel passed it on, in UTC.</summary>
    DateTimeOffset? Timestamp { get; set; }

    /// <summary>When it was sent, by the sender's own clock and offset.</summary>
    DateTimeOffset? LocalTimestamp { get; set; }

    /// <summary>The channel by its id: <c>msteams</c>, <c>webchat</c>, <c>emulator</c> and the like.</summary>
    string ChannelId { get; set; }

    /// <summary>Who sent it.</summary>
    ChannelAccount From { get; set; }

    /// <summary>The conversation.</summary>
    ConversationAccount Conversation { get; set; }

    /// <summary>Whom it is sent to.</summary>
    ChannelAccount Recipient { get; set; }

    /// <summary>The id of the activity that this one answers.</summary>
    string ReplyToId { get; set; }

    /// <summary>What the activity says about things besides its text.</summary>
    IList<Entity> Entities { get; set; }

    /// <summary>What only this channel knows.</summary>
    object ChannelData { get; set; }

    /// <summary>What only this channel knows, as this type; default when there is nothing.</summary>
    TypeT GetChannelData<TypeT>();

    /// <summary>What only this channel knows, as this type; false when there is nothing or it does not fit.</summary>
    bool TryGetChannelData<TypeT>(out TypeT instance);

    /// <summary>The activity as a message; null when it is of another type.</summary>
    IMessageActivity AsMessageActivity();

    /// <summary>The activity as a change of contacts; null when it is of another type.</summary>
    IContactRelationUpdateActivity AsContactRelationUpdateActivity();

    /// <summary>The activity as a change of installation; null when it is of another type.</summary>
    IInstallationUpdateActivity AsInstallationUpdateActivity();

    /// <summary>The activity as a change of the conversation; null when it is of another type.</summary>
    IConversationUpdateActivity AsConversationUpdateActivity();

    /// <summary>The activity as a sign of typing; null when it is of another type.</summary>
    ITypingActivity AsTypingActivity();

    /// <summary>The activity as the conversation's end; null when it is of another type.</summary>
    IEndOfConversationActivity AsEndOfConversationActivity();

    /// <summary>The activity as an event; null when it is of another type.</summary>
    IEventActivity AsEventActivity();

    /// <summary>The activity as an invoke; null when it is of another type.</summary>
    IInvokeActivity AsInvokeActivity();

    /// <summary>The activity as a change of a message; null when it is of another type.</summary>
    IMessageUpdateActivity AsMessageUpdateActivity();

    /// <summary>The activity as a deletion of a message; null when it is of another type.</summary>
    IMessageDeleteActivity AsMessageDeleteActivity();

    /// <summary>The activity as reactions to a message; null when it is of another type.</summary>
    IMessageReactionActivity AsMessageReactionActivity();

    /// <summary>The activity as a suggestion to one user; null when it is of another type.</summary>
    ISuggestionActivity AsSuggestionActivity();

    /// <summary>Where the activity came from, so that the bot can speak there later.</summary>
    ConversationReference GetConversationReference();

    /// <summary>Addresses the activity to where the reference points; as if the user had sent it when it is incoming.</summary>
    Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false);
}
