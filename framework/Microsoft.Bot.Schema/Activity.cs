using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>
/// One thing that happens in a conversation: a message, an arrival, a press, an event. It is the whole of what bots and
/// channels exchange, with the properties of the Bot Framework activity specification.
/// </summary>
/// <seealso href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference#activity-object"/>
[JsonConverter(typeof(ProtocolJsonConverter<Activity>))]
public partial class Activity :
    IConversationUpdateActivity,
    IContactRelationUpdateActivity,
    IInstallationUpdateActivity,
    IMessageUpdateActivity,
    IMessageDeleteActivity,
    IMessageReactionActivity,
    ISuggestionActivity,
    ITypingActivity,
    IEndOfConversationActivity,
    IEventActivity,
    IInvokeActivity,
    ITraceActivity,
    IHandoffActivity,
    ICommandActivity,
    ICommandResultActivity,
    IKeepsUnknown
{
    /// <summary>The content type of activities in JSON.</summary>
    public const string ContentType = "application/vnd.microsoft.activity";

    /// <summary>Empty, to be filled in.</summary>
    public Activity()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public Activity(
        string type = null,
        string id = null,
        DateTimeOffset? timestamp = default,
        DateTimeOffset? localTimestamp = default,
        string serviceUrl = null,
        string channelId = null,
        ChannelAccount from = null,
        ConversationAccount conversation = null,
        ChannelAccount recipient = null,
        string textFormat = null,
        string attachmentLayout = null,
        IList<ChannelAccount> membersAdded = null,
        IList<ChannelAccount> membersRemoved = null,
        IList<MessageReaction> reactionsAdded = null,
        IList<MessageReaction> reactionsRemoved = null,
        string topicName = null,
        bool? historyDisclosed = default,
        string locale = null,
        string text = null,
        string speak = null,
        string inputHint = null,
        string summary = null,
        SuggestedActions suggestedActions = null,
        IList<Attachment> attachments = null,
        IList<Entity> entities = null,
        object channelData = null,
        string action = null,
        string replyToId = null,
        string label = null,
        string valueType = null,
        object value = null,
        string name = null,
        ConversationReference relatesTo = null,
        string code = null,
        DateTimeOffset? expiration = default,
        string importance = null,
        string deliveryMode = null,
        IList<string> listenFor = null,
        IList<TextHighlight> textHighlights = null,
        SemanticAction semanticAction = null,
        string localTimezone = null)
    {
        Type = type;
        Id = id;
        Timestamp = timestamp;
        LocalTimestamp = localTimestamp;
        ServiceUrl = serviceUrl;
        ChannelId = channelId;
        From = from;
        Conversation = conversation;
        Recipient = recipient;
        TextFormat = textFormat;
        AttachmentLayout = attachmentLayout;
        MembersAdded = membersAdded;
        MembersRemoved = membersRemoved;
        ReactionsAdded = reactionsAdded;
        ReactionsRemoved = reactionsRemoved;
        TopicName = topicName;
        HistoryDisclosed = historyDisclosed;
        Locale = locale;
        Text = text;
        Speak = speak;
        InputHint = inputHint;
        Summary = summary;
        SuggestedActions = suggestedActions;
        Attachments = attachments;
        Entities = entities;
        ChannelData = channelData;
        Action = action;
        ReplyToId = replyToId;
        Label = label;
        ValueType = valueType;
        Value = value;
        Name = name;
        RelatesTo = relatesTo;
        Code = code;
        Expiration = expiration;
        Importance = importance;
        DeliveryMode = deliveryMode;
        ListenFor = listenFor;
        TextHighlights = textHighlights;
        SemanticAction = semanticAction;
        LocalTimezone = localTimezone;
    }

    /// <summary>What the activity is: one of <see cref="ActivityTypes"/>, or a type that only some channel knows.</summary>
    public string Type { get; set; }

    /// <summary>The activity's id, given by the channel; what answers it names it in <see cref="ReplyToId"/>.</summary>
    public string Id { get; set; }

    /// <summary>When the channel passed it on, in UTC.</summary>
    public DateTimeOffset? Timestamp { get; set; }

    /// <summary>When it was sent, by the sender's own clock and offset.</summary>
    public DateTimeOffset? LocalTimestamp { get; set; }

    /// <summary>The sender's time zone by its IANA name (<c>Europe/Berlin</c>).</summary>
    public string LocalTimezone { get; set; }

    /// <summary>Where the channel takes replies; whoever sets it decides where the bot's token goes, so only a validated token vouches for it.</summary>
    public string ServiceUrl { get; set; }

    /// <summary>The channel by its id: <c>msteams</c>, <c>webchat</c>, <c>emulator</c> and the like.</summary>
    public string ChannelId { get; set; }

    /// <summary>Who sent it.</summary>
    public ChannelAccount From { get; set; }

    /// <summary>The conversation that it belongs to.</summary>
    public ConversationAccount Conversation { get; set; }

    /// <summary>Whom it is sent to.</summary>
    public ChannelAccount Recipient { get; set; }

    /// <summary>How <see cref="Text"/> is written: one of <see cref="TextFormatTypes"/>; null: as Markdown.</summary>
    public string TextFormat { get; set; }

    /// <summary>How several attachments stand: one of <see cref="AttachmentLayoutTypes"/>; null: as a list.</summary>
    public string AttachmentLayout { get; set; }

    /// <summary>Who joined the conversation.</summary>
    public IList<ChannelAccount> MembersAdded { get; set; }

    /// <summary>Who left the conversation.</summary>
    public IList<ChannelAccount> MembersRemoved { get; set; }

    /// <summary>The reactions that were added to the activity in <see cref="ReplyToId"/>.</summary>
    public IList<MessageReaction> ReactionsAdded { get; set; }

    /// <summary>The reactions that were taken from the activity in <see cref="ReplyToId"/>.</summary>
    public IList<MessageReaction> ReactionsRemoved { get; set; }

    /// <summary>The conversation's new topic.</summary>
    public string TopicName { get; set; }

    /// <summary>Whether the channel shows what was said before; null: it does not.</summary>
    public bool? HistoryDisclosed { get; set; }

    /// <summary>The language of the text, as a BCP 47 tag (<c>en-US</c>).</summary>
    public string Locale { get; set; }

    /// <summary>What is said.</summary>
    public string Text { get; set; }

    /// <summary>What is spoken aloud, as plain text or SSML; null: the channel decides.</summary>
    public string Speak { get; set; }

    /// <summary>Whether the bot waits for an answer: one of <see cref="InputHints"/>.</summary>
    public string InputHint { get; set; }

    /// <summary>What is shown where the attachments cannot be.</summary>
    public string Summary { get; set; }

    /// <summary>Buttons that are offered until the user says something.</summary>
    public SuggestedActions SuggestedActions { get; set; }

    /// <summary>Cards and files.</summary>
    public IList<Attachment> Attachments { get; set; }

    /// <summary>What the activity says about things besides its text, mentions among them.</summary>
    public IList<Entity> Entities { get; set; }

    /// <summary>What only this channel knows; a string, number, bool or <see cref="System.Text.Json.JsonElement"/> when it was received.</summary>
    public object ChannelData { get; set; }

    /// <summary>What became of a contact or an installation: <c>add</c> or <c>remove</c>.</summary>
    public string Action { get; set; }

    /// <summary>The id of the activity that this one answers or is about.</summary>
    public string ReplyToId { get; set; }

    /// <summary>A trace's label; with a message, what the bot calls it.</summary>
    public string Label { get; set; }

    /// <summary>What kind of value a trace carries.</summary>
    public string ValueType { get; set; }

    /// <summary>The value of an event, invoke or pressed button; a string, number, bool or <see cref="System.Text.Json.JsonElement"/> when it was received.</summary>
    public object Value { get; set; }

    /// <summary>Which event, invoke, command or trace it is.</summary>
    public string Name { get; set; }

    /// <summary>Another conversation that it is about.</summary>
    public ConversationReference RelatesTo { get; set; }

    /// <summary>Why the conversation ended: one of <see cref="EndOfConversationCodes"/>.</summary>
    public string Code { get; set; }

    /// <summary>When it is out of date and need not be delivered any more.</summary>
    public DateTimeOffset? Expiration { get; set; }

    /// <summary>How urgent it is: one of <see cref="ActivityImportance"/>.</summary>
    public string Importance { get; set; }

    /// <summary>How it is delivered: one of <see cref="DeliveryModes"/>; null: <see cref="DeliveryModes.Normal"/>.</summary>
    public string DeliveryMode { get; set; }

    /// <summary>Words that speech recognition should expect next.</summary>
    public IList<string> ListenFor { get; set; }

    /// <summary>The parts of the text that are meant.</summary>
    public IList<TextHighlight> TextHighlights { get; set; }

    /// <summary>What the user wants, as the client understood it.</summary>
    public SemanticAction SemanticAction { get; set; }

    /// <summary>Who called the bot, set by the adapter; nothing that a channel sends here is believed.</summary>
    public string CallerId { get; set; }

    Dictionary<string, JsonElement> IKeepsUnknown.Unknown { get; set; }
}
