using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Where a client may post a token.</summary>
[JsonConverter(typeof(ProtocolJsonConverter<TokenPostResource>))]
public class TokenPostResource
{
    /// <summary>Empty, to be filled in.</summary>
    public TokenPostResource()
    {
    }

    /// <summary>A signed address that takes the token.</summary>
    public string SasUrl { get; set; }
}
