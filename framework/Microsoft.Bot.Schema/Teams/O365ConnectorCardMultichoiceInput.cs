using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A choice in a form.</summary>
public class O365ConnectorCardMultichoiceInput : O365ConnectorCardInputBase
{
    /// <summary>What kind it is.</summary>
    public new const string Type = "MultichoiceInput";

    /// <summary>Empty, to be filled in.</summary>
    public O365ConnectorCardMultichoiceInput()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
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

    /// <summary>What can be chosen.</summary>
    [JsonPropertyName("choices")]
    public IList<O365ConnectorCardMultichoiceInputChoice> Choices { get; set; }

    /// <summary>How the choices are shown: <c>compact</c> or <c>expanded</c>.</summary>
    [JsonPropertyName("style")]
    public string Style { get; set; }

    /// <summary>Whether several can be chosen.</summary>
    [JsonPropertyName("isMultiSelect")]
    public bool? IsMultiSelect { get; set; }
}
