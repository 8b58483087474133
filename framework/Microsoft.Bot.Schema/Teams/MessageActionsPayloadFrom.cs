using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Who wrote a message, or is mentioned in it.</summary>
public class MessageActionsPayloadFrom
{
    /// <summary>Empty, to be filled in.</summary>
    public MessageActionsPayloadFrom()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public MessageActionsPayloadFrom(
        MessageActionsPayloadUser user = null,
        MessageActionsPayloadApp application = null,
        MessageActionsPayloadConversation conversation = null)
    {
        User = user;
        Application = application;
        Conversation = conversation;
    }

    /// <summary>The user, when a user sent it.</summary>
    [JsonPropertyName("user")]
    public MessageActionsPayloadUser User { get; set; }

    /// <summary>The app, when an app sent it.</summary>
    [JsonPropertyName("application")]
    public MessageActionsPayloadApp Application { get; set; }

    /// <summary>The team or channel that it was sent in.</summary>
    [JsonPropertyName("conversation")]
    public MessageActionsPayloadConversation Conversation { get; set; }
}
