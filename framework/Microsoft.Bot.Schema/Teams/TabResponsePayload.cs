using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The cards of a tab, or a sign-in instead.</summary>
public class TabResponsePayload
{
    /// <summary>Empty, to be filled in.</summary>
    public TabResponsePayload()
    {
    }

    /// <summary>What is shown: <c>continue</c> (cards) or <c>auth</c>.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }

    /// <summary>The cards.</summary>
    [JsonPropertyName("value")]
    public TabResponseCards Value { get; set; }

    /// <summary>What the user may choose to do.</summary>
    [JsonPropertyName("suggestedActions")]
    public TabSuggestedActions SuggestedActions { get; set; }
}
