using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>What the token service gets back when somebody has signed in.</summary>
[JsonConverter(typeof(ProtocolJsonConverter<TokenExchangeState>))]
public class TokenExchangeState
{
    public TokenExchangeState()
    {
    }

    public string ConnectionName { get; set; }

    public ConversationReference Conversation { get; set; }

    public ConversationReference RelatesTo { get; set; }

    public string BotUrl { get; set; }

    public string MsAppId { get; set; }
}
