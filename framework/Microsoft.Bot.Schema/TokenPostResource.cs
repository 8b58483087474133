using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Where a client may post a token.</summary>
[JsonConverter(typeof(ProtocolJsonConverter<TokenPostResource>))]
public class TokenPostResource
{
    public TokenPostResource()
    {
    }

    public string SasUrl { get; set; }
}
