using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The meeting that an activity belongs to.</summary>
public class TeamsMeetingInfo
{
    /// <summary>Empty, to be filled in.</summary>
    public TeamsMeetingInfo()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public TeamsMeetingInfo(string id = null)
    {
        Id = id;
    }

    /// <summary>Its id.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }
}
