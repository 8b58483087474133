using Microsoft.Bot.Builder;
using OrderBot.Dialogs.Talk;
using OrderBot.Orders;

namespace OrderBot.Channels.Connector;

/// <summary>In the demo, without credentials: a sender whose id is a demo Member ID counts as signed in.</summary>
public sealed class DemoBuyerMiddleware(IAccountService accounts) : IMiddleware
{
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (turnContext.Buyer() is not null || turnContext.Activity.From?.Id is not { Length: > 0 } id)
        {
            return next(cancellationToken);
        }

        var finding = accounts.FindAsync(id, cancellationToken);
        return finding.IsCompletedSuccessfully ? As(finding.Result, turnContext, next, cancellationToken) : AsAsync(finding, turnContext, next, cancellationToken);
    }

    private static async Task AsAsync(Task<Buyer?> finding, ITurnContext turn, NextDelegate next, CancellationToken ct) => await As(await finding, turn, next, ct);

    private static Task As(Buyer? buyer, ITurnContext turn, NextDelegate next, CancellationToken ct)
    {
        if (buyer is not null)
        {
            turn.TurnState.Set(buyer);
        }

        return next(ct);
    }
}
