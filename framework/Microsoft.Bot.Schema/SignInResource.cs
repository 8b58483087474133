using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Where to sign in, and what token may be exchanged instead.</summary>
[JsonConverter(typeof(ProtocolJsonConverter<SignInResource>))]
public class SignInResource
{
    public SignInResource()
    {
    }

    public SignInResource(string signInLink = null, TokenExchangeResource tokenExchangeResource = null)
    {
        SignInLink = signInLink;
        TokenExchangeResource = tokenExchangeResource;
    }

    public string SignInLink { get; set; }

    public TokenExchangeResource TokenExchangeResource { get; set; }

    public TokenPostResource TokenPostResource { get; set; }
}
