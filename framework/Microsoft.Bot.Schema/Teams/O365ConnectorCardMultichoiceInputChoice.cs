using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>One of the choices.</summary>
public class O365ConnectorCardMultichoiceInputChoice
{
    public O365ConnectorCardMultichoiceInputChoice()
    {
    }

    public O365ConnectorCardMultichoiceInputChoice(string display = null, string value = null)
    {
        Display = display;
        Value = value;
    }

    [JsonPropertyName("display")]
    public string Display { get; set; }

    [JsonPropertyName("value")]
    public string Value { get; set; }
}
