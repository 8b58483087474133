using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A team.</summary>
public class TeamInfo
{
    /// <summary>Empty, to be filled in.</summary>
    public TeamInfo()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public TeamInfo(string id = null, string name = null)
    {
        Id = id;
        Name = name;
    }

    /// <summary>Its id.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary>Its name.</summary>
    [JsonPropertyName("name")]
    public string Name { get; set; }

    /// <summary>The team's group in Microsoft Entra ID.</summary>
    [JsonPropertyName("aadGroupId")]
    public string AadGroupId { get; set; }
}
