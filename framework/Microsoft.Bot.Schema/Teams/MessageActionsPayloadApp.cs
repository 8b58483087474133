using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An app that wrote a message.</summary>
public class MessageActionsPayloadApp
{
    /// <summary>Empty, to be filled in.</summary>
    public MessageActionsPayloadApp()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public MessageActionsPayloadApp(string applicationIdentityType = null, string id = null, string displayName = null)
    {
        ApplicationIdentityType = applicationIdentityType;
        Id = id;
        DisplayName = displayName;
    }

    /// <summary>What kind of app: <c>bot</c>, <c>tenantBot</c>, <c>office365Connector</c> or <c>webhook</c>.</summary>
    [JsonPropertyName("applicationIdentityType")]
    public string ApplicationIdentityType { get; set; }

    /// <summary>Its id.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary>The name that is shown.</summary>
    [JsonPropertyName("displayName")]
    public string DisplayName { get; set; }
}
