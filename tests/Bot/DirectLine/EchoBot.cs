using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using OrderBot.Orders;

namespace OrderBot.Bot.Tests.DirectLine;

/// <summary>Says back what it hears, and who it thinks is there.</summary>
internal sealed class EchoBot : IBot
{
    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        var buyer = turnContext.TurnState.Get<Buyer>();
        switch (activity.Type)
        {
            case ActivityTypes.ConversationUpdate:
                await turnContext.SendActivityAsync($"welcome {string.Join(' ', activity.MembersAdded.Select(member => member.Role))}", cancellationToken: cancellationToken);
                break;
            case ActivityTypes.Message when activity.Text == "fail":
                throw new InvalidOperationException("as asked");
            case ActivityTypes.Message when activity.Text == "change your words":
                var sent = await turnContext.SendActivityAsync("first words", cancellationToken: cancellationToken);
                var other = MessageFactory.Text("second words");
                other.Id = sent.Id;
                await turnContext.UpdateActivityAsync(other, cancellationToken);
                break;
            case ActivityTypes.Message when activity.Text == "take it back":
                var slip = await turnContext.SendActivityAsync("a slip", cancellationToken: cancellationToken);
                await turnContext.DeleteActivityAsync(slip.Id, cancellationToken);
                break;
            case ActivityTypes.Message:
                await turnContext.SendActivityAsync(new Activity { Type = ActivityTypes.Typing }, cancellationToken);
                await turnContext.SendActivityAsync($"{activity.Text} {buyer?.MemberId ?? "guest"}", cancellationToken: cancellationToken);
                break;
        }
    }
}
