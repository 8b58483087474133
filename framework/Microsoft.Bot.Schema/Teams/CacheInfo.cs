using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>How long Teams may keep an answer; <see cref="CacheDuration"/> is in seconds.</summary>
public class CacheInfo
{
    public CacheInfo()
    {
    }

    public CacheInfo(string cacheType = null, int cacheDuration = 0)
    {
        CacheType = cacheType;
        CacheDuration = cacheDuration;
    }

    [JsonPropertyName("cacheType")]
    public string CacheType { get; set; }

    [JsonPropertyName("cacheDuration")]
    public int CacheDuration { get; set; }
}
