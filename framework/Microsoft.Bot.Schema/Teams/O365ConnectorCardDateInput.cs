using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A date in a form.</summary>
public class O365ConnectorCardDateInput : O365ConnectorCardInputBase
{
    public new const string Type = "DateInput";

    public O365ConnectorCardDateInput()
    {
    }

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

    [JsonPropertyName("includeTime")]
    public bool? IncludeTime { get; set; }
}
