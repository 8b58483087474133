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

        var finding = FindAsync(id, cancellationToken);
        return finding.IsCompletedSuccessfully ? As(finding.Result, turnContext, next, cancellationToken) : AsAsync(finding, turnContext, next, cancellationToken);
    }

    /// <summary>While the accounts cannot be reached, no buyer is turned away: the turn itself tells that the shop is away, and is kept.</summary>
    private async Task<Buyer?> FindAsync(string id, CancellationToken ct)
    {
        try
        {
            return await accounts.FindAsync(id, ct);
        }
        catch (OrderServiceException) when (id.StartsWith("MB", StringComparison.OrdinalIgnoreCase))
        {
            return new Buyer(id);
        }
        catch (OrderServiceException)
        {
            return null;
        }
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
