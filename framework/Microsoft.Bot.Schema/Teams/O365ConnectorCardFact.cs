using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A name and its value.</summary>
public class O365ConnectorCardFact
{
    /// <summary>Empty, to be filled in.</summary>
    public O365ConnectorCardFact()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public O365ConnectorCardFact(string name = null, string value = null)
    {
        Name = name;
        Value = value;
    }

    /// <summary>Its name.</summary>
    [JsonPropertyName("name")]
    public string Name { get; set; }

    /// <summary>The value.</summary>
    [JsonPropertyName("value")]
    public string Value { get; set; }
}
