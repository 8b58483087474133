using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>How the tab looks: its theme.</summary>
public class TabContext
{
    public TabContext()
    {
    }

    [JsonPropertyName("theme")]
    public string Theme { get; set; }
}
