using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What was filled into a tab's card.</summary>
public class TabSubmit
{
    /// <summary>Empty, to be filled in.</summary>
    public TabSubmit()
    {
    }

    /// <summary>Which tab it is about.</summary>
    [JsonPropertyName("tabContext")]
    public TabEntityContext TabEntityContext { get; set; }

    /// <summary>Where it comes from.</summary>
    [JsonPropertyName("context")]
    public TabContext Context { get; set; }

    /// <summary>The data.</summary>
    [JsonPropertyName("data")]
    public TabSubmitData Data { get; set; }
}
