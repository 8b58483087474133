using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What comes after a dialog.</summary>
public class TaskModuleResponse
{
    public TaskModuleResponse()
    {
    }

    public TaskModuleResponse(TaskModuleResponseBase task = null)
    {
        Task = task;
    }

    [JsonPropertyName("task")]
    public TaskModuleResponseBase Task { get; set; }

    [JsonPropertyName("cacheInfo")]
    public CacheInfo CacheInfo { get; set; }
}
