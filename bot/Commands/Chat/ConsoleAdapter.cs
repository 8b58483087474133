using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using OrderBot.Orders;

namespace OrderBot.Commands.Chat;

/// <summary>Connects the bot to a terminal: one person, one conversation, replies handed back when the turn is over.</summary>
public sealed class ConsoleAdapter : BotAdapter
{
    private readonly List<Activity> replies = [];

    public IReadOnlyList<Activity> Replies => replies;

    public async Task RunAsync(Activity activity, Buyer? buyer, BotCallbackHandler callback, CancellationToken ct)
    {
        replies.Clear();
        using var turn = new TurnContext(this, activity);
        if (buyer is not null)
        {
            turn.TurnState.Set(buyer);
        }

        await RunPipelineAsync(turn, callback, ct);
    }

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            if (activities[i].Type == ActivityTypes.Message)
            {
                replies.Add(activities[i]);
            }

            responses[i] = new ResourceResponse(activities[i].Id ?? "");
        }

        return Task.FromResult(responses);
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        throw new NotSupportedException("What is printed stays printed.");

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        throw new NotSupportedException("What is printed stays printed.");
}
