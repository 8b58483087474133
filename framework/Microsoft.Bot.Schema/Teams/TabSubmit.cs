using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What was filled into a tab's card.</summary>
public class TabSubmit
{
    public TabSubmit()
    {
    }

    [JsonPropertyName("tabContext")]
    public TabEntityContext TabEntityContext { get; set; }

    [JsonPropertyName("context")]
    public TabContext Context { get; set; }

    [JsonPropertyName("data")]
    public TabSubmitData Data { get; set; }
}
