using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A user's token for one connection.</summary>
[JsonConverter(typeof(ProtocolJsonConverter<TokenResponse>))]
public class TokenResponse : IKeepsUnknown
{
    /// <summary>Empty, to be filled in.</summary>
    public TokenResponse()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public TokenResponse(string channelId = null, string connectionName = null, string token = null, string expiration = null)
    {
        ChannelId = channelId;
        ConnectionName = connectionName;
        Token = token;
        Expiration = expiration;
    }

    /// <summary>The channel by its id: <c>msteams</c>, <c>webchat</c>, <c>emulator</c> and the like.</summary>
    public string ChannelId { get; set; }

    /// <summary>The OAuth connection, as the bot's registration names it.</summary>
    public string ConnectionName { get; set; }

    /// <summary>The token.</summary>
    public string Token { get; set; }

    /// <summary>When the token expires, as an ISO 8601 date and time.</summary>
    public string Expiration { get; set; }

    Dictionary<string, JsonElement> IKeepsUnknown.Unknown { get; set; }
}
