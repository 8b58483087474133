using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A channel of a team.</summary>
public class ChannelInfo
{
    public ChannelInfo()
    {
    }

    public ChannelInfo(string id = null, string name = null)
    {
        Id = id;
        Name = name;
    }

    [JsonPropertyName("id")]
    public string Id { get; set; }

    [JsonPropertyName("name")]
    public string Name { get; set; }

    [JsonPropertyName("type")]
    public string Type { get; set; }
}
