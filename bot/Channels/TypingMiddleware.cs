using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using OrderBot.Channels.Looks;

namespace OrderBot.Channels;

/// <summary>
/// Who waits for a turn that takes its time sees that somebody is typing, again and again, until the turn is over or its words
/// begin to show. It stands inside the commit, so no sign comes after the reply.
/// </summary>
public sealed class TypingMiddleware(TimeProvider realTime) : IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (turnContext.Activity.Type is not (ActivityTypes.Message or ActivityTypes.Invoke) || LiveStream.KindOf(turnContext.Activity) == LiveKind.Nothing)
        {
            await next(cancellationToken);
            return;
        }

        await using var signs = new TypingSigns(turnContext, realTime);
        turnContext.OnSendActivities((_, activities, send) =>
        {
            if (activities is [{ Type: ActivityTypes.Typing, Text: not null }])
            {
                signs.End();
            }

            return send();
        });
        await next(cancellationToken);
    }
}
