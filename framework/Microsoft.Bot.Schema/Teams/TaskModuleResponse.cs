using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What comes after a dialog.</summary>
public class TaskModuleResponse
{
    /// <summary>Empty, to be filled in.</summary>
    public TaskModuleResponse()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public TaskModuleResponse(TaskModuleResponseBase task = null)
    {
        Task = task;
    }

    /// <summary>What becomes of the dialog.</summary>
    [JsonPropertyName("task")]
    public TaskModuleResponseBase Task { get; set; }

    /// <summary>How long Teams may keep the answer; null: not at all.</summary>
    [JsonPropertyName("cacheInfo")]
    public CacheInfo CacheInfo { get; set; }
}
