using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A date in a form.</summary>
public class O365ConnectorCardDateInput : O365ConnectorCardInputBase
{
    /// <summary>What kind it is.</summary>
    public new const string Type = "DateInput";

    /// <summary>Empty, to be filled in.</summary>
    public O365ConnectorCardDateInput()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public O365ConnectorCardDateInput(
        string type = null,
        string id = null,
        bool? isRequired = default,
        string title = null,
        string value = null,
        bool? includeTime = default)
        : base(type: type, id: id, isRequired: isRequired, title: title, value: value)
    {
        IncludeTime = includeTime;
    }

    /// <summary>Whether the time of day is asked too.</summary>
    [JsonPropertyName("includeTime")]
    public bool? IncludeTime { get; set; }
}
