using Microsoft.Bot.Builder;
using OrderBot.Dialogs.SignIn;
using OrderBot.Orders;

namespace OrderBot.Channels;

/// <summary>Knows a buyer who signed in by code, within the turn and its commit. In a group nobody is known: there, nothing personal is said.</summary>
public sealed class SignedInMiddleware(SignIns signIns, UserState users) : IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (turnContext.Activity.Conversation?.IsGroup == true)
        {
            turnContext.TurnState.Set<Buyer>(null!);
            await next(cancellationToken);
            return;
        }

        if (turnContext.Activity is not { From.Id.Length: > 0, ChannelId: not null })
        {
            await next(cancellationToken);
            return;
        }

        await signIns.RecogniseAsync(turnContext, cancellationToken);
        await next(cancellationToken);
        await users.SaveChangesAsync(turnContext, false, cancellationToken);
    }
}
