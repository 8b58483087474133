using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A name and its value.</summary>
public class O365ConnectorCardFact
{
    public O365ConnectorCardFact()
    {
    }

    public O365ConnectorCardFact(string name = null, string value = null)
    {
        Name = name;
        Value = value;
    }

    [JsonPropertyName("name")]
    public string Name { get; set; }

    [JsonPropertyName("value")]
    public string Value { get; set; }
}
