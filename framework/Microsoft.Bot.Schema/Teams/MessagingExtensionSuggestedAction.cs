using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Buttons of a message extension.</summary>
public class MessagingExtensionSuggestedAction
{
    /// <summary>Empty, to be filled in.</summary>
    public MessagingExtensionSuggestedAction()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public MessagingExtensionSuggestedAction(IList<CardAction> actions = null)
    {
        Actions = actions;
    }

    /// <summary>The actions.</summary>
    [JsonPropertyName("actions")]
    public IList<CardAction> Actions { get; set; }
}
