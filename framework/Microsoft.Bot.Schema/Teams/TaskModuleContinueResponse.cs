using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Goes on with another dialog.</summary>
public class TaskModuleContinueResponse : TaskModuleResponseBase
{
    /// <summary>Empty, to be filled in.</summary>
    public TaskModuleContinueResponse()
        : base("continue")
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public TaskModuleContinueResponse(TaskModuleTaskInfo value = null)
        : base("continue")
    {
        Value = value;
    }

    /// <summary>The dialog to be shown.</summary>
    [JsonPropertyName("value")]
    public TaskModuleTaskInfo Value { get; set; }
}
