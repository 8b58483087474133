using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Ends a dialog with a message.</summary>
public class TaskModuleMessageResponse : TaskModuleResponseBase
{
    /// <summary>Empty, to be filled in.</summary>
    public TaskModuleMessageResponse()
        : base("message")
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public TaskModuleMessageResponse(string value = null)
        : base("message")
    {
        Value = value;
    }

    /// <summary>What is said.</summary>
    [JsonPropertyName("value")]
    public string Value { get; set; }
}
