using Microsoft.Bot.Builder;

namespace OrderBot.Turns;

/// <summary>Middleware: the turns of a conversation follow one another in order of arrival; those of others run beside them.</summary>
public sealed class OneTurnAtATime(OneAtATime turns) : IMiddleware
{
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        return activity.Conversation?.Id is { } conversation
            ? turns.RunAsync(activity.ChannelId + "/" + conversation, token => next(token), cancellationToken)
            : next(cancellationToken);
    }
}
