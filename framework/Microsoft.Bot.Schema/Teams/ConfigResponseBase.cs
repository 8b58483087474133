using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An answer to setting up the bot.</summary>
public class ConfigResponseBase
{
    protected ConfigResponseBase()
    {
    }

    protected ConfigResponseBase(string responseType)
    {
        ResponseType = responseType;
    }

    [JsonPropertyName("responseType")]
    public string ResponseType { get; set; }
}
