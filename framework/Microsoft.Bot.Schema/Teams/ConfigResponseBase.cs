using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An answer to setting up the bot.</summary>
public class ConfigResponseBase
{
    /// <summary>Empty, to be filled in.</summary>
    protected ConfigResponseBase()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    protected ConfigResponseBase(string responseType)
    {
        ResponseType = responseType;
    }

    /// <summary>What kind of response: <c>config</c>.</summary>
    [JsonPropertyName("responseType")]
    public string ResponseType { get; set; }
}
