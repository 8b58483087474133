using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Ends a dialog that a tab opened with cards for the tab.</summary>
public class TaskModuleCardResponse : TaskModuleResponseBase
{
    public TaskModuleCardResponse()
        : base("continue")
    {
    }

    public TaskModuleCardResponse(TabResponse value)
        : base("continue")
    {
        Value = value;
    }

    [JsonPropertyName("value")]
    public TabResponse Value { get; set; }
}
