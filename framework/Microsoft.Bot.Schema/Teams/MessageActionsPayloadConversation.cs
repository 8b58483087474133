using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A team or channel that is mentioned in a message.</summary>
public class MessageActionsPayloadConversation
{
    public MessageActionsPayloadConversation()
    {
    }

    public MessageActionsPayloadConversation(string conversationIdentityType = null, string id = null, string displayName = null)
    {
        ConversationIdentityType = conversationIdentityType;
        Id = id;
        DisplayName = displayName;
    }

    [JsonPropertyName("conversationIdentityType")]
    public string ConversationIdentityType { get; set; }

    [JsonPropertyName("id")]
    public string Id { get; set; }

    [JsonPropertyName("displayName")]
    public string DisplayName { get; set; }
}
