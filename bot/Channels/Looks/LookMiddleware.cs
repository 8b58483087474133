using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace OrderBot.Channels.Looks;

/// <summary>The one place where a channel's look is chosen and a reply gets it, on its way out.</summary>
public sealed class LookMiddleware : IMiddleware
{
    private static readonly IChannelLook Adaptive = new AdaptiveLook();
    private static readonly IChannelLook Text = new TextLook();

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var look = Of(turnContext.Activity.ChannelId);
        turnContext.OnSendActivities((_, activities, send) =>
        {
            foreach (var activity in activities)
            {
                if (activity.Type == ActivityTypes.Message)
                {
                    look.Draw(activity);
                }
            }

            return send();
        });
        return next(cancellationToken);
    }

    private static IChannelLook Of(string channel) => channel switch
    {
        Microsoft.Bot.Connector.Channels.Directline or Microsoft.Bot.Connector.Channels.Webchat
            or Microsoft.Bot.Connector.Channels.Emulator or Microsoft.Bot.Connector.Channels.Msteams => Adaptive,
        _ => Text,
    };
}
