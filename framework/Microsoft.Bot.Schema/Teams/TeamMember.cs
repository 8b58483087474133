using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A member that a batch of messages goes to, by id.</summary>
public class TeamMember
{
    /// <summary>Empty, to be filled in.</summary>
    public TeamMember()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public TeamMember(string id = null)
    {
        Id = id;
    }

    /// <summary>Its id.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }
}
