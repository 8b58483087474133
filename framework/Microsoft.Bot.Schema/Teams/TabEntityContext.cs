using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Which tab is asked for.</summary>
public class TabEntityContext
{
    public TabEntityContext()
    {
    }

    [JsonPropertyName("entityId")]
    public string TabEntityId { get; set; }
}
