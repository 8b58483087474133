using System.Text.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Writes an activity's members in the table's order, straight from the activity: every turn writes several, and most of their members are empty.</summary>
internal static class ActivityWriting
{
    private static readonly JsonEncodedText Type = JsonEncodedText.Encode("type");
    private static readonly JsonEncodedText Id = JsonEncodedText.Encode("id");
    private static readonly JsonEncodedText Timestamp = JsonEncodedText.Encode("timestamp");
    private static readonly JsonEncodedText LocalTimestamp = JsonEncodedText.Encode("localTimestamp");
    private static readonly JsonEncodedText LocalTimezone = JsonEncodedText.Encode("localTimezone");
    private static readonly JsonEncodedText ServiceUrl = JsonEncodedText.Encode("serviceUrl");
    private static readonly JsonEncodedText ChannelId = JsonEncodedText.Encode("channelId");
    private static readonly JsonEncodedText From = JsonEncodedText.Encode("from");
    private static readonly JsonEncodedText Conversation = JsonEncodedText.Encode("conversation");
    private static readonly JsonEncodedText Recipient = JsonEncodedText.Encode("recipient");
    private static readonly JsonEncodedText TextFormat = JsonEncodedText.Encode("textFormat");
    private static readonly JsonEncodedText AttachmentLayout = JsonEncodedText.Encode("attachmentLayout");
    private static readonly JsonEncodedText MembersAdded = JsonEncodedText.Encode("membersAdded");
    private static readonly JsonEncodedText MembersRemoved = JsonEncodedText.Encode("membersRemoved");
    private static readonly JsonEncodedText ReactionsAdded = JsonEncodedText.Encode("reactionsAdded");
    private static readonly JsonEncodedText ReactionsRemoved = JsonEncodedText.Encode("reactionsRemoved");
    private static readonly JsonEncodedText TopicName = JsonEncodedText.Encode("topicName");
    private static readonly JsonEncodedText HistoryDisclosed = JsonEncodedText.Encode("historyDisclosed");
    private static readonly JsonEncodedText Locale = JsonEncodedText.Encode("locale");
    private static readonly JsonEncodedText Text = JsonEncodedText.Encode("text");
    private static readonly JsonEncodedText Speak = JsonEncodedText.Encode("speak");
    private static readonly JsonEncodedText InputHint = JsonEncodedText.Encode("inputHint");
    private static readonly JsonEncodedText Summary = JsonEncodedText.Encode("summary");
    private static readonly JsonEncodedText SuggestedActions = JsonEncodedText.Encode("suggestedActions");
    private static readonly JsonEncodedText Attachments = JsonEncodedText.Encode("attachments");
    private static readonly JsonEncodedText Entities = JsonEncodedText.Encode("entities");
    private static readonly JsonEncodedText ChannelData = JsonEncodedText.Encode("channelData");
    private static readonly JsonEncodedText Action = JsonEncodedText.Encode("action");
    private static readonly JsonEncodedText ReplyToId = JsonEncodedText.Encode("replyToId");
    private static readonly JsonEncodedText Label = JsonEncodedText.Encode("label");
    private static readonly JsonEncodedText ValueType = JsonEncodedText.Encode("valueType");
    private static readonly JsonEncodedText Value = JsonEncodedText.Encode("value");
    private static readonly JsonEncodedText Name = JsonEncodedText.Encode("name");
    private static readonly JsonEncodedText RelatesTo = JsonEncodedText.Encode("relatesTo");
    private static readonly JsonEncodedText Code = JsonEncodedText.Encode("code");
    private static readonly JsonEncodedText Expiration = JsonEncodedText.Encode("expiration");
    private static readonly JsonEncodedText Importance = JsonEncodedText.Encode("importance");
    private static readonly JsonEncodedText DeliveryMode = JsonEncodedText.Encode("deliveryMode");
    private static readonly JsonEncodedText ListenFor = JsonEncodedText.Encode("listenFor");
    private static readonly JsonEncodedText TextHighlights = JsonEncodedText.Encode("textHighlights");
    private static readonly JsonEncodedText SemanticAction = JsonEncodedText.Encode("semanticAction");
    private static readonly JsonEncodedText CallerId = JsonEncodedText.Encode("callerId");

    public static void Write(Utf8JsonWriter writer, Activity x)
    {
        writer.Text(Type, x.Type);
        writer.Text(Id, x.Id);
        writer.Moment(Timestamp, x.Timestamp);
        writer.Moment(LocalTimestamp, x.LocalTimestamp);
        writer.Text(LocalTimezone, x.LocalTimezone);
        writer.Text(ServiceUrl, x.ServiceUrl);
        writer.Text(ChannelId, x.ChannelId);
        writer.One(From, x.From);
        writer.One(Conversation, x.Conversation);
        writer.One(Recipient, x.Recipient);
        writer.Text(TextFormat, x.TextFormat);
        writer.Text(AttachmentLayout, x.AttachmentLayout);
        writer.Many(MembersAdded, x.MembersAdded);
        writer.Many(MembersRemoved, x.MembersRemoved);
        writer.Many(ReactionsAdded, x.ReactionsAdded);
        writer.Many(ReactionsRemoved, x.ReactionsRemoved);
        writer.Text(TopicName, x.TopicName);
        writer.Flag(HistoryDisclosed, x.HistoryDisclosed);
        writer.Text(Locale, x.Locale);
        writer.Text(Text, x.Text);
        writer.Text(Speak, x.Speak);
        writer.Text(InputHint, x.InputHint);
        writer.Text(Summary, x.Summary);
        writer.One(SuggestedActions, x.SuggestedActions);
        writer.Many(Attachments, x.Attachments);
        writer.Many(Entities, x.Entities);
        writer.Any(ChannelData, x.ChannelData);
        writer.Text(Action, x.Action);
        writer.Text(ReplyToId, x.ReplyToId);
        writer.Text(Label, x.Label);
        writer.Text(ValueType, x.ValueType);
        writer.Any(Value, x.Value);
        writer.Text(Name, x.Name);
        writer.One(RelatesTo, x.RelatesTo);
        writer.Text(Code, x.Code);
        writer.Moment(Expiration, x.Expiration);
        writer.Text(Importance, x.Importance);
        writer.Text(DeliveryMode, x.DeliveryMode);
        writer.Texts(ListenFor, x.ListenFor);
        writer.Many(TextHighlights, x.TextHighlights);
        writer.One(SemanticAction, x.SemanticAction);
        writer.Text(CallerId, x.CallerId);
    }
}
