using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A team or channel that is mentioned in a message.</summary>
public class MessageActionsPayloadConversation
{
    /// <summary>Empty, to be filled in.</summary>
    public MessageActionsPayloadConversation()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public MessageActionsPayloadConversation(string conversationIdentityType = null, string id = null, string displayName = null)
    {
        ConversationIdentityType = conversationIdentityType;
        Id = id;
        DisplayName = displayName;
    }

    /// <summary>What kind of conversation: <c>team</c> or <c>channel</c>.</summary>
    [JsonPropertyName("conversationIdentityType")]
    public string ConversationIdentityType { get; set; }

    /// <summary>Its id.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary>The name that is shown.</summary>
    [JsonPropertyName("displayName")]
    public string DisplayName { get; set; }
}
