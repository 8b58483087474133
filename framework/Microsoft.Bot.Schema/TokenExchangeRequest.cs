using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A token or resource to be exchanged.</summary>
[JsonConverter(typeof(ProtocolJsonConverter<TokenExchangeRequest>))]
public class TokenExchangeRequest
{
    public TokenExchangeRequest()
    {
    }

    public TokenExchangeRequest(string uri = null, string token = null)
    {
        Uri = uri;
        Token = token;
    }

    public string Uri { get; set; }

    public string Token { get; set; }
}
