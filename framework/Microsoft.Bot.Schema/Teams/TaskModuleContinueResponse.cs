using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Goes on with another dialog.</summary>
public class TaskModuleContinueResponse : TaskModuleResponseBase
{
    public TaskModuleContinueResponse()
        : base("continue")
    {
    }

    public TaskModuleContinueResponse(TaskModuleTaskInfo value = null)
        : base("continue")
    {
        Value = value;
    }

    [JsonPropertyName("value")]
    public TaskModuleTaskInfo Value { get; set; }
}
