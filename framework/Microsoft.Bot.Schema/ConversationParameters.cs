using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>What a channel needs to open a conversation.</summary>
/// <seealso href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference#conversationparameters-object"/>
[JsonConverter(typeof(ProtocolJsonConverter<ConversationParameters>))]
public class ConversationParameters : IKeepsUnknown
{
    /// <summary>Empty, to be filled in.</summary>
    public ConversationParameters()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public ConversationParameters(
        bool? isGroup = default,
        ChannelAccount bot = null,
        IList<ChannelAccount> members = null,
        string topicName = null,
        Activity activity = null,
        object channelData = null,
        string tenantId = null)
    {
        IsGroup = isGroup;
        Bot = bot;
        Members = members;
        TopicName = topicName;
        Activity = activity;
        ChannelData = channelData;
        TenantId = tenantId;
    }

    /// <summary>Whether there are to be more than two in it; null: there are not.</summary>
    public bool? IsGroup { get; set; }

    /// <summary>The bot that begins it.</summary>
    public ChannelAccount Bot { get; set; }

    /// <summary>Who is to be in it.</summary>
    public IList<ChannelAccount> Members { get; set; }

    /// <summary>Its topic.</summary>
    public string TopicName { get; set; }

    /// <summary>What is said first; null: nothing.</summary>
    public Activity Activity { get; set; }

    /// <summary>What only this channel knows.</summary>
    public object ChannelData { get; set; }

    /// <summary>The tenant in Microsoft Entra ID; null on channels without one.</summary>
    public string TenantId { get; set; }

    Dictionary<string, JsonElement> IKeepsUnknown.Unknown { get; set; }
}
