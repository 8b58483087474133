using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>In whose name a message is sent.</summary>
public class OnBehalfOf
{
    public OnBehalfOf()
    {
    }

    [JsonPropertyName("itemid")]
    public int ItemId { get; set; }

    [JsonPropertyName("mentionType")]
    public string MentionType { get; set; }

    [JsonPropertyName("mri")]
    public string Mri { get; set; }

    [JsonPropertyName("displayName")]
    public string DisplayName { get; set; }
}
