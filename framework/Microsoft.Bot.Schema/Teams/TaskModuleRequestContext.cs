using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>How the dialog looks: its theme.</summary>
public class TaskModuleRequestContext
{
    public TaskModuleRequestContext()
    {
    }

    public TaskModuleRequestContext(string theme = null)
    {
        Theme = theme;
    }

    [JsonPropertyName("theme")]
    public string Theme { get; set; }
}
