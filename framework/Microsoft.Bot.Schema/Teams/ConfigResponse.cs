using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An answer to setting up the bot.</summary>
public class ConfigResponse<T> : ConfigResponseBase
{
    public ConfigResponse()
        : base("config")
    {
    }

    [JsonPropertyName("config")]
    public T Config { get; set; }

    [JsonPropertyName("cacheInfo")]
    public CacheInfo CacheInfo { get; set; }
}
