using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>One card of a tab.</summary>
public class TabResponseCard
{
    public TabResponseCard()
    {
    }

    [JsonPropertyName("card")]
    public object Card { get; set; }
}
