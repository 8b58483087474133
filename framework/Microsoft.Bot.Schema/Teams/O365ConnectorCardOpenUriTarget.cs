using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The address for one operating system.</summary>
public class O365ConnectorCardOpenUriTarget
{
    /// <summary>Empty, to be filled in.</summary>
    public O365ConnectorCardOpenUriTarget()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public O365ConnectorCardOpenUriTarget(string os = null, string uri = null)
    {
        Os = os;
        Uri = uri;
    }

    /// <summary>The system: <c>default</c>, <c>iOS</c>, <c>android</c> or <c>windows</c>.</summary>
    [JsonPropertyName("os")]
    public string Os { get; set; }

    /// <summary>The address.</summary>
    [JsonPropertyName("uri")]
    public string Uri { get; set; }
}
