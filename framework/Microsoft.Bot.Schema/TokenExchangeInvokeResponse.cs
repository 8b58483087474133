using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>How the exchange of a token ended.</summary>
[JsonConverter(typeof(ProtocolJsonConverter<TokenExchangeInvokeResponse>))]
public class TokenExchangeInvokeResponse : IKeepsUnknown
{
    /// <summary>Empty, to be filled in.</summary>
    public TokenExchangeInvokeResponse()
    {
    }

    /// <summary>The id of the card's offer.</summary>
    public string Id { get; set; }

    /// <summary>The OAuth connection, as the bot's registration names it.</summary>
    public string ConnectionName { get; set; }

    /// <summary>Why the exchange failed; null: it did not.</summary>
    public string FailureDetail { get; set; }

    Dictionary<string, JsonElement> IKeepsUnknown.Unknown { get; set; }
}
