using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The cards of a tab, in order.</summary>
public class TabResponseCards
{
    public TabResponseCards()
    {
    }

    [JsonPropertyName("cards")]
    public IList<TabResponseCard> Cards { get; set; }
}
