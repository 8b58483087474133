using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What comes after a message extension's dialog: another dialog, or a result.</summary>
public class MessagingExtensionActionResponse
{
    public MessagingExtensionActionResponse()
    {
    }

    public MessagingExtensionActionResponse(TaskModuleResponseBase task = null, MessagingExtensionResult composeExtension = null)
    {
        Task = task;
        ComposeExtension = composeExtension;
    }

    [JsonPropertyName("task")]
    public TaskModuleResponseBase Task { get; set; }

    [JsonPropertyName("composeExtension")]
    public MessagingExtensionResult ComposeExtension { get; set; }

    [JsonPropertyName("cacheInfo")]
    public CacheInfo CacheInfo { get; set; }
}
