using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>How long Teams may keep an answer; <see cref="CacheDuration"/> is in seconds.</summary>
public class CacheInfo
{
    /// <summary>Empty, to be filled in.</summary>
    public CacheInfo()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public CacheInfo(string cacheType = null, int cacheDuration = 0)
    {
        CacheType = cacheType;
        CacheDuration = cacheDuration;
    }

    /// <summary>How it may be kept.</summary>
    [JsonPropertyName("cacheType")]
    public string CacheType { get; set; }

    /// <summary>For how many seconds it may be kept.</summary>
    [JsonPropertyName("cacheDuration")]
    public int CacheDuration { get; set; }
}
