using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The token that a client offers with an adaptive card's action.</summary>
[JsonConverter(typeof(ProtocolJsonConverter<AdaptiveCardAuthentication>))]
public class AdaptiveCardAuthentication : TokenExchangeInvokeRequest
{
    /// <summary>Empty, to be filled in.</summary>
    public AdaptiveCardAuthentication()
    {
    }
}
