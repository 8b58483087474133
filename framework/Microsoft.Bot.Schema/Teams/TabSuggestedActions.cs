using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Buttons of a tab.</summary>
public class TabSuggestedActions
{
    public TabSuggestedActions()
    {
    }

    [JsonPropertyName("actions")]
    public IList<CardAction> Actions { get; set; }
}
