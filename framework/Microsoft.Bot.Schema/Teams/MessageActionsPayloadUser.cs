using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A user who wrote a message or is mentioned in it.</summary>
public class MessageActionsPayloadUser
{
    /// <summary>Empty, to be filled in.</summary>
    public MessageActionsPayloadUser()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public MessageActionsPayloadUser(string userIdentityType = null, string id = null, string displayName = null)
    {
        UserIdentityType = userIdentityType;
        Id = id;
        DisplayName = displayName;
    }

    /// <summary>What kind of user: <c>aadUser</c>, <c>onPremiseAadUser</c>, <c>anonymousGuest</c> or <c>federatedUser</c>.</summary>
    [JsonPropertyName("userIdentityType")]
    public string UserIdentityType { get; set; }

    /// <summary>Its id.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary>The name that is shown.</summary>
    [JsonPropertyName("displayName")]
    public string DisplayName { get; set; }
}
