using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A member that a batch of messages goes to, by id.</summary>
public class TeamMember
{
    public TeamMember()
    {
    }

    public TeamMember(string id = null)
    {
        Id = id;
    }

    [JsonPropertyName("id")]
    public string Id { get; set; }
}
