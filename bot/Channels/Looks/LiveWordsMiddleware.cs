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
        var stream = new LiveStream(LiveStream.KindOf(turnContext.Activity), clock);
        turnContext.OnSendActivities(async (_, activities, send) =>
        {
            if (activities is not [{ Type: ActivityTypes.Typing } sign])
            {
                activities.ForEach(stream.Close);
                return await send();
            }

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
            catch (Exception failure) when (ChannelFailure.Is(failure))
            {
                return [new ResourceResponse("")];
            }
        });
        return next(cancellationToken);
    }
}
