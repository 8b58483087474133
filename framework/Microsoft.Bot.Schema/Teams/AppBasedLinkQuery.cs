using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A link that was pasted, which the app may unfold.</summary>
public class AppBasedLinkQuery
{
    /// <summary>Empty, to be filled in.</summary>
    public AppBasedLinkQuery()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public AppBasedLinkQuery(string url = null)
    {
        Url = url;
    }

    /// <summary>The link that was pasted.</summary>
    [JsonPropertyName("url")]
    public string Url { get; set; }

    /// <summary>The code that a sign-in has shown; null: none.</summary>
    [JsonPropertyName("state")]
    public string State { get; set; }
}
