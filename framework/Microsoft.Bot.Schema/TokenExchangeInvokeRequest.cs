using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The token that a client offers for exchange.</summary>
[JsonConverter(typeof(ProtocolJsonConverter<TokenExchangeInvokeRequest>))]
public class TokenExchangeInvokeRequest : IKeepsUnknown
{
    /// <summary>Empty, to be filled in.</summary>
    public TokenExchangeInvokeRequest()
    {
    }

    /// <summary>The id of the card's offer.</summary>
    public string Id { get; set; }

    /// <summary>The OAuth connection, as the bot's registration names it.</summary>
    public string ConnectionName { get; set; }

    /// <summary>The token that is offered.</summary>
    public string Token { get; set; }

    Dictionary<string, JsonElement> IKeepsUnknown.Unknown { get; set; }
}
