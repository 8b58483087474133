using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What comes after a dialog: continue or message.</summary>
public class TaskModuleResponseBase
{
    public TaskModuleResponseBase()
    {
    }

    public TaskModuleResponseBase(string type = null)
    {
        Type = type;
    }

    [JsonPropertyName("type")]
    public string Type { get; set; }
}
