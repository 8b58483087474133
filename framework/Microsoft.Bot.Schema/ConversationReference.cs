using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Where a conversation stands: enough to write into it later.</summary>
/// <seealso href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference#conversationreference-object"/>
[JsonConverter(typeof(ProtocolJsonConverter<ConversationReference>))]
public class ConversationReference : IKeepsUnknown
{
    /// <summary>Empty, to be filled in.</summary>
    public ConversationReference()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public ConversationReference(
        string activityId = null,
        ChannelAccount user = null,
        ChannelAccount bot = null,
        ConversationAccount conversation = null,
        string channelId = null,
        string serviceUrl = null)
    {
        ActivityId = activityId;
        User = user;
        Bot = bot;
        Conversation = conversation;
        ChannelId = channelId;
        ServiceUrl = serviceUrl;
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public ConversationReference(
        CultureInfo locale,
        string activityId = null,
        ChannelAccount user = null,
        ChannelAccount bot = null,
        ConversationAccount conversation = null,
        string channelId = null,
        string serviceUrl = null)
    {
        Locale = locale?.ToString();
        ActivityId = activityId;
        User = user;
        Bot = bot;
        Conversation = conversation;
        ChannelId = channelId;
        ServiceUrl = serviceUrl;
    }

    /// <summary>The id of the activity.</summary>
    public string ActivityId { get; set; }

    /// <summary>The user.</summary>
    public ChannelAccount User { get; set; }

    /// <summary>The bot.</summary>
    public ChannelAccount Bot { get; set; }

    /// <summary>The conversation.</summary>
    public ConversationAccount Conversation { get; set; }

    /// <summary>The channel by its id: <c>msteams</c>, <c>webchat</c>, <c>emulator</c> and the like.</summary>
    public string ChannelId { get; set; }

    /// <summary>The language, as a BCP 47 tag (<c>en-US</c>).</summary>
    public string Locale { get; set; }

    /// <summary>Where the channel takes replies.</summary>
    public string ServiceUrl { get; set; }

    Dictionary<string, JsonElement> IKeepsUnknown.Unknown { get; set; }

    /// <summary>The event with which the bot continues the conversation by itself.</summary>
    public Activity GetContinuationActivity() => new(ActivityTypes.Event)
    {
        Name = ActivityEventNames.ContinueConversation,
        Id = Guid.NewGuid().ToString(),
        ChannelId = ChannelId,
        ServiceUrl = ServiceUrl,
        Conversation = Conversation,
        Recipient = Bot,
        From = User,
        RelatesTo = this,
        Locale = Locale,
    };
}
