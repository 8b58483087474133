using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A tab asks for its cards.</summary>
public class TabRequest
{
    public TabRequest()
    {
    }

    [JsonPropertyName("tabContext")]
    public TabEntityContext TabEntityContext { get; set; }

    [JsonPropertyName("context")]
    public TabContext Context { get; set; }

    [JsonPropertyName("state")]
    public string State { get; set; }
}
