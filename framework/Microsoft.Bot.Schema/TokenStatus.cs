using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Whether a user has a token for one connection.</summary>
[JsonConverter(typeof(ProtocolJsonConverter<TokenStatus>))]
public class TokenStatus
{
    /// <summary>Empty, to be filled in.</summary>
    public TokenStatus()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public TokenStatus(string channelId = null, string connectionName = null, bool? hasToken = default, string serviceProviderDisplayName = null)
    {
        ChannelId = channelId;
        ConnectionName = connectionName;
        HasToken = hasToken;
        ServiceProviderDisplayName = serviceProviderDisplayName;
    }

    /// <summary>The channel by its id: <c>msteams</c>, <c>webchat</c>, <c>emulator</c> and the like.</summary>
    public string ChannelId { get; set; }

    /// <summary>The OAuth connection, as the bot's registration names it.</summary>
    public string ConnectionName { get; set; }

    /// <summary>Whether there is a token.</summary>
    public bool? HasToken { get; set; }

    /// <summary>Who issues the token, as it is shown.</summary>
    public string ServiceProviderDisplayName { get; set; }
}
