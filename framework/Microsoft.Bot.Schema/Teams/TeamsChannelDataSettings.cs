using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What was chosen when the app was installed.</summary>
public class TeamsChannelDataSettings
{
    /// <summary>Empty, to be filled in.</summary>
    public TeamsChannelDataSettings()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public TeamsChannelDataSettings(ChannelInfo channel = null)
    {
        SelectedChannel = channel;
    }

    /// <summary>The channel that was chosen.</summary>
    [JsonPropertyName("selectedChannel")]
    public ChannelInfo SelectedChannel { get; set; }

    /// <summary>What Teams says besides, by name.</summary>
    [JsonExtensionData]
    public IDictionary<string, object> AdditionalProperties { get; set; } = new Dictionary<string, object>();
}
