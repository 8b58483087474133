using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Ends a dialog that a tab opened with cards for the tab.</summary>
public class TaskModuleCardResponse : TaskModuleResponseBase
{
    /// <summary>Empty, to be filled in.</summary>
    public TaskModuleCardResponse()
        : base("continue")
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public TaskModuleCardResponse(TabResponse value)
        : base("continue")
    {
        Value = value;
    }

    /// <summary>The card of a tab.</summary>
    [JsonPropertyName("value")]
    public TabResponse Value { get; set; }
}
