using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A small picture's address.</summary>
/// <seealso href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference#thumbnailurl-object"/>
[JsonConverter(typeof(ProtocolJsonConverter<ThumbnailUrl>))]
public class ThumbnailUrl
{
    /// <summary>Empty, to be filled in.</summary>
    public ThumbnailUrl()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public ThumbnailUrl(string url = null, string alt = null)
    {
        Url = url;
        Alt = alt;
    }

    /// <summary>The address.</summary>
    public string Url { get; set; }

    /// <summary>The words for those who do not see the picture.</summary>
    public string Alt { get; set; }
}
