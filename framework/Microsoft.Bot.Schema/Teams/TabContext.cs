using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>How the tab looks: its theme.</summary>
public class TabContext
{
    /// <summary>Empty, to be filled in.</summary>
    public TabContext()
    {
    }

    /// <summary>The look that the user has chosen in Teams: <c>default</c>, <c>dark</c> or <c>contrast</c>.</summary>
    [JsonPropertyName("theme")]
    public string Theme { get; set; }
}
