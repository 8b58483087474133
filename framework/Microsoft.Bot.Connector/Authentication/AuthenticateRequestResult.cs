using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Who sent a request, and how to answer.</summary>
public class AuthenticateRequestResult
{
    /// <summary>What the bot's token is for when it replies.</summary>
    public string Audience { get; set; }

    /// <summary>Who sent the activity.</summary>
    public ClaimsIdentity ClaimsIdentity { get; set; }

    /// <summary>What to put into <see cref="Microsoft.Bot.Schema.Activity.CallerId"/>.</summary>
    public string CallerId { get; set; }

    /// <summary>Makes the client that replies go through.</summary>
    public ConnectorFactory ConnectorFactory { get; set; }
}
