using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A user who wrote a message or is mentioned in it.</summary>
public class MessageActionsPayloadUser
{
    public MessageActionsPayloadUser()
    {
    }

    public MessageActionsPayloadUser(string userIdentityType = null, string id = null, string displayName = null)
    {
        UserIdentityType = userIdentityType;
        Id = id;
        DisplayName = displayName;
    }

    [JsonPropertyName("userIdentityType")]
    public string UserIdentityType { get; set; }

    [JsonPropertyName("id")]
    public string Id { get; set; }

    [JsonPropertyName("displayName")]
    public string DisplayName { get; set; }
}
