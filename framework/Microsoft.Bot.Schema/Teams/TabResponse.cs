using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The cards of a tab.</summary>
public class TabResponse
{
    /// <summary>Empty, to be filled in.</summary>
    public TabResponse()
    {
    }

    /// <summary>What the tab shows.</summary>
    [JsonPropertyName("tab")]
    public TabResponsePayload Tab { get; set; }
}
