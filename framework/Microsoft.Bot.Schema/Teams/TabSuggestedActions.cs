using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Buttons of a tab.</summary>
public class TabSuggestedActions
{
    /// <summary>Empty, to be filled in.</summary>
    public TabSuggestedActions()
    {
    }

    /// <summary>The actions.</summary>
    [JsonPropertyName("actions")]
    public IList<CardAction> Actions { get; set; }
}
