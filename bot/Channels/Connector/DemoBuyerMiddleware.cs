using Microsoft.Bot.Builder;
using OrderBot.Dialogs.Talk;
using OrderBot.Orders;

namespace OrderBot.Channels.Connector;

/// <summary>In the demo, without credentials: a sender whose id is a demo Member ID counts as signed in.</summary>
public sealed class DemoBuyerMiddleware(IAccountService accounts) : IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (turnContext.Buyer() is null
            && turnContext.Activity.From?.Id is { Length: > 0 } id
            && await accounts.FindAsync(id, cancellationToken) is { } buyer)
        {
            turnContext.TurnState.Set(buyer);
        }

        await next(cancellationToken);
    }
}
