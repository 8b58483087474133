using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What comes after a message extension's dialog: another dialog, or a result.</summary>
public class MessagingExtensionActionResponse
{
    /// <summary>Empty, to be filled in.</summary>
    public MessagingExtensionActionResponse()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public MessagingExtensionActionResponse(TaskModuleResponseBase task = null, MessagingExtensionResult composeExtension = null)
    {
        Task = task;
        ComposeExtension = composeExtension;
    }

    /// <summary>A dialog to be shown; null: none.</summary>
    [JsonPropertyName("task")]
    public TaskModuleResponseBase Task { get; set; }

    /// <summary>What goes into the compose box; null: nothing.</summary>
    [JsonPropertyName("composeExtension")]
    public MessagingExtensionResult ComposeExtension { get; set; }

    /// <summary>How long Teams may keep the answer; null: not at all.</summary>
    [JsonPropertyName("cacheInfo")]
    public CacheInfo CacheInfo { get; set; }
}
