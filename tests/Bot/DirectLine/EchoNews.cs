using Microsoft.Bot.Builder;
using OrderBot.Orders;

namespace OrderBot.Bot.Tests.DirectLine;

/// <summary>A turn of the bot's own accord.</summary>
internal sealed class EchoNews : IBot
{
    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        turnContext.SendActivityAsync($"news for {turnContext.TurnState.Get<Buyer>()?.MemberId}", cancellationToken: cancellationToken);
}
