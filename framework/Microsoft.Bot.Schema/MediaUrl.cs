using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Where a piece of media is found.</summary>
[JsonConverter(typeof(ProtocolJsonConverter<MediaUrl>))]
public class MediaUrl
{
    public MediaUrl()
    {
    }

    public MediaUrl(string url = null, string profile = null)
    {
        Url = url;
        Profile = profile;
    }

    public string Url { get; set; }

    public string Profile { get; set; }
}
