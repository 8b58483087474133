using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The meeting that an activity belongs to.</summary>
public class TeamsMeetingInfo
{
    public TeamsMeetingInfo()
    {
    }

    public TeamsMeetingInfo(string id = null)
    {
        Id = id;
    }

    [JsonPropertyName("id")]
    public string Id { get; set; }
}
