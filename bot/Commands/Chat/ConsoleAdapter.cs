using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using OrderBot.Dialogs.Talk;
using OrderBot.Orders;

namespace OrderBot.Commands.Chat;

/// <summary>Connects the bot to a terminal: one person, one conversation, replies handed back when the turn is over.</summary>
public sealed class ConsoleAdapter : BotAdapter
{
    /// <summary>Runs a turn; its replies are the answer, and who is signed in after it.</summary>
    public async Task<(IReadOnlyList<Activity> Replies, Buyer? Buyer)> RunAsync(Activity activity, Buyer? buyer, BotCallbackHandler callback, CancellationToken ct)
    {
        using var turn = new TurnContext(this, activity);
        if (buyer is not null)
        {
            turn.TurnState.Set(buyer);
        }

        await RunPipelineAsync(turn, callback, ct);
        return ([.. turn.BufferedReplyActivities.Where(reply => reply.Type == ActivityTypes.Message)], turn.Buyer());
    }

    /// <summary>Typing signs and the like: nobody sees them here.</summary>
    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken) =>
        Task.FromResult(Array.ConvertAll(activities, activity => new ResourceResponse(activity.Id ?? "")));

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        throw new NotSupportedException("What is printed stays printed.");

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        throw new NotSupportedException("What is printed stays printed.");
}
