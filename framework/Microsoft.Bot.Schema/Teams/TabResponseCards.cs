using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The cards of a tab, in order.</summary>
public class TabResponseCards
{
    /// <summary>Empty, to be filled in.</summary>
    public TabResponseCards()
    {
    }

    /// <summary>The cards, in order.</summary>
    [JsonPropertyName("cards")]
    public IList<TabResponseCard> Cards { get; set; }
}
