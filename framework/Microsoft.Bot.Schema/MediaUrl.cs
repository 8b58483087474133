using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Where a piece of media is found.</summary>
/// <seealso href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference#mediaurl-object"/>
[JsonConverter(typeof(ProtocolJsonConverter<MediaUrl>))]
public class MediaUrl
{
    /// <summary>Empty, to be filled in.</summary>
    public MediaUrl()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public MediaUrl(string url = null, string profile = null)
    {
        Url = url;
        Profile = profile;
    }

    /// <summary>Where the sound or film is.</summary>
    public string Url { get; set; }

    /// <summary>A hint at the format.</summary>
    public string Profile { get; set; }
}
