using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A team.</summary>
public class TeamInfo
{
    public TeamInfo()
    {
    }

    public TeamInfo(string id = null, string name = null)
    {
        Id = id;
        Name = name;
    }

    [JsonPropertyName("id")]
    public string Id { get; set; }

    [JsonPropertyName("name")]
    public string Name { get; set; }

    [JsonPropertyName("aadGroupId")]
    public string AadGroupId { get; set; }
}
