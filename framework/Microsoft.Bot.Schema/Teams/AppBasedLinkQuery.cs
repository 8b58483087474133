using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A link that was pasted, which the app may unfold.</summary>
public class AppBasedLinkQuery
{
    public AppBasedLinkQuery()
    {
    }

    public AppBasedLinkQuery(string url = null)
    {
        Url = url;
    }

    [JsonPropertyName("url")]
    public string Url { get; set; }

    [JsonPropertyName("state")]
    public string State { get; set; }
}
