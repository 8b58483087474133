using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer of a message extension to a search.</summary>
public class MessagingExtensionResponse
{
    /// <summary>Empty, to be filled in.</summary>
    public MessagingExtensionResponse()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public MessagingExtensionResponse(MessagingExtensionResult composeExtension = null)
    {
        ComposeExtension = composeExtension;
    }

    /// <summary>The results.</summary>
    [JsonPropertyName("composeExtension")]
    public MessagingExtensionResult ComposeExtension { get; set; }

    /// <summary>How long Teams may keep the answer; null: not at all.</summary>
    [JsonPropertyName("cacheInfo")]
    public CacheInfo CacheInfo { get; set; }
}
