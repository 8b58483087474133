using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What every field of a form holds.</summary>
public class O365ConnectorCardInputBase
{
    /// <summary>Empty, to be filled in.</summary>
    public O365ConnectorCardInputBase()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public O365ConnectorCardInputBase(
        string type = null,
        string id = null,
        bool? isRequired = default,
        string title = null,
        string value = null)
    {
        Type = type;
        Id = id;
        IsRequired = isRequired;
        Title = title;
        Value = value;
    }

    /// <summary>What kind it is.</summary>
    [JsonPropertyName("@type")]
    public string Type { get; set; }

    /// <summary>Its id.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary>Whether it must be filled in.</summary>
    [JsonPropertyName("isRequired")]
    public bool? IsRequired { get; set; }

    /// <summary>The title.</summary>
    [JsonPropertyName("title")]
    public string Title { get; set; }

    /// <summary>What it holds at first.</summary>
    [JsonPropertyName("value")]
    public string Value { get; set; }
}
