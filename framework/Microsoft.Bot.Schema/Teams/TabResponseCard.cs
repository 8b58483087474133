using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>One card of a tab.</summary>
public class TabResponseCard
{
    /// <summary>Empty, to be filled in.</summary>
    public TabResponseCard()
    {
    }

    /// <summary>An Adaptive Card.</summary>
    [JsonPropertyName("card")]
    public object Card { get; set; }
}
