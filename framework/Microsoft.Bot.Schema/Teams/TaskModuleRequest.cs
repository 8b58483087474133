using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A dialog is to be opened, or was filled in.</summary>
public class TaskModuleRequest
{
    /// <summary>Empty, to be filled in.</summary>
    public TaskModuleRequest()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public TaskModuleRequest(object data = null, TaskModuleRequestContext context = null)
    {
        Data = data;
        Context = context;
    }

    /// <summary>What was filled in, or the button's value.</summary>
    [JsonPropertyName("data")]
    public object Data { get; set; }

    /// <summary>Where it comes from.</summary>
    [JsonPropertyName("context")]
    public TaskModuleRequestContext Context { get; set; }

    /// <summary>Which tab it is about.</summary>
    [JsonPropertyName("tabContext")]
    public TabEntityContext TabEntityContext { get; set; }
}
