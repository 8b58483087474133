using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Which tab is asked for.</summary>
public class TabEntityContext
{
    /// <summary>Empty, to be filled in.</summary>
    public TabEntityContext()
    {
    }

    /// <summary>The tab's id in the app's manifest.</summary>
    [JsonPropertyName("entityId")]
    public string TabEntityId { get; set; }
}
