using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What comes after a dialog: continue or message.</summary>
public class TaskModuleResponseBase
{
    /// <summary>Empty, to be filled in.</summary>
    public TaskModuleResponseBase()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public TaskModuleResponseBase(string type = null)
    {
        Type = type;
    }

    /// <summary>What becomes of the dialog: <c>continue</c> or <c>message</c>.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }
}
