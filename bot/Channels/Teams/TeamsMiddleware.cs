using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using static Microsoft.Bot.Connector.Channels;

namespace OrderBot.Channels.Teams;

/// <summary>Reads what Teams sends as the bot reads everything: without the mention that called it.</summary>
public sealed class TeamsMiddleware : IMiddleware
{
    private readonly NormalizeMentionsMiddleware mentions = new() { RemoveRecipientMention = true };

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        if (activity.ChannelId != Msteams)
        {
            return next(cancellationToken);
        }

        activity.Text = activity.Text?.Replace("&nbsp;", " ", StringComparison.Ordinal).Replace('\u00a0', ' ');
        return mentions.OnTurnAsync(turnContext, next, cancellationToken);
    }
}
