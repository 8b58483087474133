using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What was chosen when the app was installed.</summary>
public class TeamsChannelDataSettings
{
    public TeamsChannelDataSettings()
    {
    }

    public TeamsChannelDataSettings(ChannelInfo channel = null)
    {
        SelectedChannel = channel;
    }

    [JsonPropertyName("selectedChannel")]
    public ChannelInfo SelectedChannel { get; set; }

    [JsonExtensionData]
    public IDictionary<string, object> AdditionalProperties { get; set; } = new Dictionary<string, object>();
}
