using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A text in a form; <see cref="MaxLength"/> is in characters.</summary>
public class O365ConnectorCardTextInput : O365ConnectorCardInputBase
{
    /// <summary>What kind it is.</summary>
    public new const string Type = "TextInput";

    /// <summary>Empty, to be filled in.</summary>
    public O365ConnectorCardTextInput()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
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

    /// <summary>Whether there may be several lines.</summary>
    [JsonPropertyName("isMultiline")]
    public bool? IsMultiline { get; set; }

    /// <summary>How many characters there may be.</summary>
    [JsonPropertyName("maxLength")]
    public double? MaxLength { get; set; }
}
