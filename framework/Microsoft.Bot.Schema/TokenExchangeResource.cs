using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>What a client needs to get a token that can be exchanged.</summary>
[JsonConverter(typeof(ProtocolJsonConverter<TokenExchangeResource>))]
public class TokenExchangeResource
{
    /// <summary>Empty, to be filled in.</summary>
    public TokenExchangeResource()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public TokenExchangeResource(string id = null, string uri = null, string providerId = null)
    {
        Id = id;
        Uri = uri;
        ProviderId = providerId;
    }

    /// <summary>The id of the offer.</summary>
    public string Id { get; set; }

    /// <summary>What the token is for.</summary>
    public string Uri { get; set; }

    /// <summary>Who issues the token.</summary>
    public string ProviderId { get; set; }
}
