using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An answer to setting up the bot.</summary>
public class ConfigResponse<T> : ConfigResponseBase
{
    /// <summary>Empty, to be filled in.</summary>
    public ConfigResponse()
        : base("config")
    {
    }

    /// <summary>What Teams is to show.</summary>
    [JsonPropertyName("config")]
    public T Config { get; set; }

    /// <summary>How long Teams may keep the answer; null: not at all.</summary>
    [JsonPropertyName("cacheInfo")]
    public CacheInfo CacheInfo { get; set; }
}
