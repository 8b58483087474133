using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Who wrote a message, or is mentioned in it.</summary>
public class MessageActionsPayloadFrom
{
    public MessageActionsPayloadFrom()
    {
    }

    public MessageActionsPayloadFrom(
        MessageActionsPayloadUser user = null,
        MessageActionsPayloadApp application = null,
        MessageActionsPayloadConversation conversation = null)
    {
        User = user;
        Application = application;
        Conversation = conversation;
    }

    [JsonPropertyName("user")]
    public MessageActionsPayloadUser User { get; set; }

    [JsonPropertyName("application")]
    public MessageActionsPayloadApp Application { get; set; }

    [JsonPropertyName("conversation")]
    public MessageActionsPayloadConversation Conversation { get; set; }
}
