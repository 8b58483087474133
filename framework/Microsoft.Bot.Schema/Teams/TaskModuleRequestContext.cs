using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>How the dialog looks: its theme.</summary>
public class TaskModuleRequestContext
{
    /// <summary>Empty, to be filled in.</summary>
    public TaskModuleRequestContext()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public TaskModuleRequestContext(string theme = null)
    {
        Theme = theme;
    }

    /// <summary>The look that the user has chosen in Teams: <c>default</c>, <c>dark</c> or <c>contrast</c>.</summary>
    [JsonPropertyName("theme")]
    public string Theme { get; set; }
}
