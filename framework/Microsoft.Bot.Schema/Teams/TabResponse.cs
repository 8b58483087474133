using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The cards of a tab.</summary>
public class TabResponse
{
    public TabResponse()
    {
    }

    [JsonPropertyName("tab")]
    public TabResponsePayload Tab { get; set; }
}
