using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A token or resource to be exchanged.</summary>
[JsonConverter(typeof(ProtocolJsonConverter<TokenExchangeRequest>))]
public class TokenExchangeRequest
{
    /// <summary>Empty, to be filled in.</summary>
    public TokenExchangeRequest()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public TokenExchangeRequest(string uri = null, string token = null)
    {
        Uri = uri;
        Token = token;
    }

    /// <summary>What a token is wanted for.</summary>
    public string Uri { get; set; }

    /// <summary>The token that is offered.</summary>
    public string Token { get; set; }
}
