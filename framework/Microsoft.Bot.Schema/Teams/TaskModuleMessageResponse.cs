using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Ends a dialog with a message.</summary>
public class TaskModuleMessageResponse : TaskModuleResponseBase
{
    public TaskModuleMessageResponse()
        : base("message")
    {
    }

    public TaskModuleMessageResponse(string value = null)
        : base("message")
    {
        Value = value;
    }

    [JsonPropertyName("value")]
    public string Value { get; set; }
}
