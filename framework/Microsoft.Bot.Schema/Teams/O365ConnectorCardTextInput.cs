using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A text in a form; <see cref="MaxLength"/> is in characters.</summary>
public class O365ConnectorCardTextInput : O365ConnectorCardInputBase
{
    public new const string Type = "TextInput";

    public O365ConnectorCardTextInput()
    {
    }

    public O365ConnectorCardTextInput(
        string type = null,
        string id = null,
        bool? isRequired = default,
        string title = null,
        string value = null,
        bool? isMultiline = default,
        double? maxLength = default)
        : base(type: type, id: id, isRequired: isRequired, title: title, value: value)
    {
        IsMultiline = isMultiline;
        MaxLength = maxLength;
    }

    [JsonPropertyName("isMultiline")]
    public bool? IsMultiline { get; set; }

    [JsonPropertyName("maxLength")]
    public double? MaxLength { get; set; }
}
