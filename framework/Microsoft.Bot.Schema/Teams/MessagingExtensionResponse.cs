using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer of a message extension to a search.</summary>
public class MessagingExtensionResponse
{
    public MessagingExtensionResponse()
    {
    }

    public MessagingExtensionResponse(MessagingExtensionResult composeExtension = null)
    {
        ComposeExtension = composeExtension;
    }

    [JsonPropertyName("composeExtension")]
    public MessagingExtensionResult ComposeExtension { get; set; }

    [JsonPropertyName("cacheInfo")]
    public CacheInfo CacheInfo { get; set; }
}
