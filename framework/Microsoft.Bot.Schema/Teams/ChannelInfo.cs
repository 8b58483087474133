using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A channel of a team.</summary>
public class ChannelInfo
{
    /// <summary>Empty, to be filled in.</summary>
    public ChannelInfo()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public ChannelInfo(string id = null, string name = null)
    {
        Id = id;
        Name = name;
    }

    /// <summary>The channel's id.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary>The channel's name; null for the general one.</summary>
    [JsonPropertyName("name")]
    public string Name { get; set; }

    /// <summary>What kind of channel: <c>standard</c>, <c>shared</c> or <c>private</c>.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
