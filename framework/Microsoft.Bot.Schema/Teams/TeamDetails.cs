using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A team, with how many belong to it.</summary>
public class TeamDetails
{
    /// <summary>Empty, to be filled in.</summary>
    public TeamDetails()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public TeamDetails(string id = null, string name = null, string aadGroupId = null)
    {
        Id = id;
        Name = name;
        AadGroupId = aadGroupId;
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

    /// <summary>How many channels it has.</summary>
    [JsonPropertyName("channelCount")]
    public int ChannelCount { get; set; }

    /// <summary>How many members it has.</summary>
    [JsonPropertyName("memberCount")]
    public int MemberCount { get; set; }

    /// <summary>What kind of team: <c>standard</c>, <c>sharedChannel</c> or <c>privateChannel</c>.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
