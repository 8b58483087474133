using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What was filled into a tab's card.</summary>
public class TabSubmitData
{
    /// <summary>What kind it is.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }

    [JsonInclude]
    [JsonExtensionData]
    internal Dictionary<string, JsonElement> Unknown { get; set; }
}
