using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A dialog is to be opened, or was filled in.</summary>
public class TaskModuleRequest
{
    public TaskModuleRequest()
    {
    }

    public TaskModuleRequest(object data = null, TaskModuleRequestContext context = null)
    {
        Data = data;
        Context = context;
    }

    [JsonPropertyName("data")]
    public object Data { get; set; }

    [JsonPropertyName("context")]
    public TaskModuleRequestContext Context { get; set; }

    [JsonPropertyName("tabContext")]
    public TabEntityContext TabEntityContext { get; set; }
}
