using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Where to sign in, and what token may be exchanged instead.</summary>
[JsonConverter(typeof(ProtocolJsonConverter<SignInResource>))]
public class SignInResource
{
    /// <summary>Empty, to be filled in.</summary>
    public SignInResource()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public SignInResource(string signInLink = null, TokenExchangeResource tokenExchangeResource = null)
    {
        SignInLink = signInLink;
        TokenExchangeResource = tokenExchangeResource;
    }

    /// <summary>Where the user signs in.</summary>
    public string SignInLink { get; set; }

    /// <summary>What may be exchanged for a token, for a sign-in without a question; null: nothing.</summary>
    public TokenExchangeResource TokenExchangeResource { get; set; }

    /// <summary>Where a client may post a token to; null: nowhere.</summary>
    public TokenPostResource TokenPostResource { get; set; }
}
