using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using OrderBot.Turns;

namespace OrderBot.Bot.Tests.Turns;

/// <summary>A channel that keeps what it is sent.</summary>
internal sealed class OneChannel : BotAdapter
{
    public List<Activity> Sent { get; } = [];

    public bool IsGone { get; set; }

    public string? Refuses { get; set; }

    public Exception Refusal { get; set; } = new HttpRequestException("The channel does not take it.");

    public Action? Sends { get; set; }

    public async Task RunAsync(Activity activity, Arrival? arrival, BotCallbackHandler callback)
    {
        using var turn = new TurnContext(this, activity);
        turn.TurnState.Set(arrival ?? Arrival.Now);
        await RunPipelineAsync(turn, callback, default);
    }

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        if (IsGone || activities.Any(reply => reply.Text == Refuses))
        {
            throw Refusal;
        }

        Sends?.Invoke();
        Sent.AddRange(activities);
        return Task.FromResult(Array.ConvertAll(activities, _ => new ResourceResponse(Guid.NewGuid().ToString("N"))));
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) => throw new NotSupportedException();

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) => throw new NotSupportedException();
}
