using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace OrderBot.Channels.Looks;

/// <summary>Gives every reply its channel's look, on its way out; what needs several messages goes out as several.</summary>
public sealed class LookMiddleware : IMiddleware
{
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var look = ChannelLooks.Of(turnContext.Activity.ChannelId);
        var hasButtons = ChannelLooks.HasButtons(turnContext.Activity.ChannelId);
        turnContext.OnSendActivities((turn, activities, send) =>
        {
            for (var at = 0; at < activities.Count; at++)
            {
                if (!hasButtons)
                {
                    NumberedButtons.Note(turn, activities[at]);
                }

                if (activities[at].Type == ActivityTypes.Message && look.Draw(activities[at]) is { Count: > 0 } further)
                {
                    activities.InsertRange(at + 1, further);
                    at += further.Count;
                }
            }

            return send();
        });
        return next(cancellationToken);
    }
}
