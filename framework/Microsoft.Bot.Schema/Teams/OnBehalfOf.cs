using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>In whose name a message is sent.</summary>
public class OnBehalfOf
{
    /// <summary>Empty, to be filled in.</summary>
    public OnBehalfOf()
    {
    }

    /// <summary>The place in the list, from 0.</summary>
    [JsonPropertyName("itemid")]
    public int ItemId { get; set; }

    /// <summary>What is mentioned: <c>person</c>.</summary>
    [JsonPropertyName("mentionType")]
    public string MentionType { get; set; }

    /// <summary>Who it is, by the id in Teams.</summary>
    [JsonPropertyName("mri")]
    public string Mri { get; set; }

    /// <summary>The name that is shown.</summary>
    [JsonPropertyName("displayName")]
    public string DisplayName { get; set; }
}
