using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>One of the choices.</summary>
public class O365ConnectorCardMultichoiceInputChoice
{
    /// <summary>Empty, to be filled in.</summary>
    public O365ConnectorCardMultichoiceInputChoice()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public O365ConnectorCardMultichoiceInputChoice(string display = null, string value = null)
    {
        Display = display;
        Value = value;
    }

    /// <summary>What is shown.</summary>
    [JsonPropertyName("display")]
    public string Display { get; set; }

    /// <summary>What is sent.</summary>
    [JsonPropertyName("value")]
    public string Value { get; set; }
}
