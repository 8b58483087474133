using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Buttons of a message extension.</summary>
public class MessagingExtensionSuggestedAction
{
    public MessagingExtensionSuggestedAction()
    {
    }

    public MessagingExtensionSuggestedAction(IList<CardAction> actions = null)
    {
        Actions = actions;
    }

    [JsonPropertyName("actions")]
    public IList<CardAction> Actions { get; set; }
}
