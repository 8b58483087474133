using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace OrderBot.Channels.Looks;

/// <summary>
/// An answer that is still being written reaches it as typing signs with words: a channel that can shows them grow, any other shows
/// that somebody is typing. They are not kept, and may be lost: the reply that follows says all of it.
/// </summary>
public sealed class LiveWordsMiddleware(TimeProvider clock) : IMiddleware
{
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        // Most turns show no sign, and need no stream.
        LiveStream? stream = null;
        turnContext.OnSendActivities((turn, activities, send) =>
        {
            if (activities is [{ Type: ActivityTypes.Typing } sign])
            {
                stream ??= new LiveStream(LiveStream.KindOf(turn.Activity), clock);
                return ShowAsync(stream, sign, send);
            }

            for (var at = 0; stream is not null && at < activities.Count; at++)
            {
                stream.Close(activities[at]);
            }

            return send();
        });
        return next(cancellationToken);
    }

    private static async Task<ResourceResponse[]> ShowAsync(LiveStream stream, Activity sign, Func<Task<ResourceResponse[]>> send)
    {
        if (!stream.Takes(sign))
        {
            return [new ResourceResponse("")];
        }

        try
        {
            var responses = await send();
            stream.Sent(sign, responses is [{ Id: { Length: > 0 } id }] ? id : null);
            return responses;
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return [new ResourceResponse("")];
        }
    }
}
