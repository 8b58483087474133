using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The cards of a tab, or a sign-in instead.</summary>
public class TabResponsePayload
{
    public TabResponsePayload()
    {
    }

    [JsonPropertyName("type")]
    public string Type { get; set; }

    [JsonPropertyName("value")]
    public TabResponseCards Value { get; set; }

    [JsonPropertyName("suggestedActions")]
    public TabSuggestedActions SuggestedActions { get; set; }
}
