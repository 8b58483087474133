using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>What the token service gets back when somebody has signed in.</summary>
[JsonConverter(typeof(ProtocolJsonConverter<TokenExchangeState>))]
public class TokenExchangeState
{
    /// <summary>Empty, to be filled in.</summary>
    public TokenExchangeState()
    {
    }

    /// <summary>The OAuth connection, as the bot's registration names it.</summary>
    public string ConnectionName { get; set; }

    /// <summary>Where the sign-in was begun.</summary>
    public ConversationReference Conversation { get; set; }

    /// <summary>Another conversation that it is about.</summary>
    public ConversationReference RelatesTo { get; set; }

    /// <summary>The bot's address.</summary>
    public string BotUrl { get; set; }

    /// <summary>The bot's app id.</summary>
    public string MsAppId { get; set; }
}
