using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A choice in a form.</summary>
public class O365ConnectorCardMultichoiceInput : O365ConnectorCardInputBase
{
    public new const string Type = "MultichoiceInput";

    public O365ConnectorCardMultichoiceInput()
    {
    }

    public O365ConnectorCardMultichoiceInput(
        string type = null,
        string id = null,
        bool? isRequired = default,
        string title = null,
        string value = null,
        IList<O365ConnectorCardMultichoiceInputChoice> choices = null,
        string style = null,
        bool? isMultiSelect = default)
        : base(type: type, id: id, isRequired: isRequired, title: title, value: value)
    {
        Choices = choices;
        Style = style;
        IsMultiSelect = isMultiSelect;
    }

    [JsonPropertyName("choices")]
    public IList<O365ConnectorCardMultichoiceInputChoice> Choices { get; set; }

    [JsonPropertyName("style")]
    public string Style { get; set; }

    [JsonPropertyName("isMultiSelect")]
    public bool? IsMultiSelect { get; set; }
}
