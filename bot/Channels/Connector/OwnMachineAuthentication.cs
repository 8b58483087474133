using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace OrderBot.Channels.Connector;

/// <summary>Without credentials whoever writes can be answered at this machine alone. Looked at is the activity as the adapter has read it.</summary>
public sealed class OwnMachineAuthentication(IConfiguration configuration, IHttpClientFactory httpClientFactory)
    : ConfigurationBotFrameworkAuthentication(configuration, httpClientFactory: httpClientFactory)
{
    /// <summary>The address of this machine that was named last.</summary>
    private string? known;

    /// <exception cref="BadHttpRequestException">The activity names no conversation, sender or channel, or an address elsewhere.</exception>
    public override Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        if (activity is { Conversation: null or { Id: null or "" } } or { From: null or { Id: null or "" } } or { ChannelId: null or "" })
        {
            throw new BadHttpRequestException("An activity needs a conversation.id, a from.id and a channelId.", StatusCodes.Status400BadRequest);
        }

        return IsLoopback(activity.ServiceUrl)
            ? base.AuthenticateRequestAsync(activity, authHeader, cancellationToken)
            : throw new BadHttpRequestException("Without credentials replies go to this machine only: serviceUrl must be an address of localhost.", StatusCodes.Status403Forbidden);
    }

    private bool IsLoopback(string? serviceUrl)
    {
        if (serviceUrl is not null && serviceUrl == known)
        {
            return true;
        }

        var isHere = Uri.TryCreate(serviceUrl, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.IsLoopback;
        known = isHere ? serviceUrl : known;
        return isHere;
    }
}
