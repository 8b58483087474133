using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What every field of a form holds.</summary>
public class O365ConnectorCardInputBase
{
    public O365ConnectorCardInputBase()
    {
    }

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

    [JsonPropertyName("@type")]
    public string Type { get; set; }

    [JsonPropertyName("id")]
    public string Id { get; set; }

    [JsonPropertyName("isRequired")]
    public bool? IsRequired { get; set; }

    [JsonPropertyName("title")]
    public string Title { get; set; }

    [JsonPropertyName("value")]
    public string Value { get; set; }
}
