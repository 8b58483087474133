using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What every action of a connector card holds.</summary>
public class O365ConnectorCardActionBase
{
    /// <summary>Empty, to be filled in.</summary>
    public O365ConnectorCardActionBase()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public O365ConnectorCardActionBase(string type = null, string name = null, string id = null)
    {
        Type = type;
        Name = name;
        Id = id;
    }

    /// <summary>What kind it is.</summary>
    [JsonPropertyName("@type")]
    public string Type { get; set; }

    /// <summary>Its name.</summary>
    [JsonPropertyName("name")]
    public string Name { get; set; }

    /// <summary>Its id.</summary>
    [JsonPropertyName("@id")]
    public string Id { get; set; }
}
