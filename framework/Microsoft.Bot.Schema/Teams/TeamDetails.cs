using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A team, with how many belong to it.</summary>
public class TeamDetails
{
    public TeamDetails()
    {
    }

    public TeamDetails(string id = null, string name = null, string aadGroupId = null)
    {
        Id = id;
        Name = name;
        AadGroupId = aadGroupId;
    }

    [JsonPropertyName("id")]
    public string Id { get; set; }

    [JsonPropertyName("name")]
    public string Name { get; set; }

    [JsonPropertyName("aadGroupId")]
    public string AadGroupId { get; set; }

    [JsonPropertyName("channelCount")]
    public int ChannelCount { get; set; }

    [JsonPropertyName("memberCount")]
    public int MemberCount { get; set; }

    [JsonPropertyName("type")]
    public string Type { get; set; }
}
