using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using OrderBot.Channels.BlockKit;
using OrderBot.Channels.DirectLine;
using OrderBot.Storage;
using OrderBot.Turns;

namespace OrderBot.Channels.Slack;

/// <summary>Connects the bot to Slack: keeps what came, runs the turns of a talk one at a time, and posts what the bot says.</summary>
public sealed partial class SlackAdapter(
    IServiceScopeFactory scopes, SlackWebApi api, Inbox inbox, ITurnStore turns, TurnQueue queue, SlackSettings settings, ILogger<SlackAdapter> log) : BotAdapter
{
    /// <summary>Not "slack": so Azure Bot Service names its own way to Slack.</summary>
    public const string ChannelId = "slack-events";

    public static ChannelAccount Bot => new("orderbot", "OrderBot", RoleTypes.Bot);

    /// <summary>Keeps an activity and queues its turn; one that was taken in before, in whatever life, is let go.</summary>
    public void Take(Activity activity)
    {
        if (!inbox.TakeIn(activity))
        {
            return;
        }

        if (TurnKey.Of(activity) is { } key && turns.Find(key) is not null)
        {
            inbox.Done(key);
            return;
        }

        _ = TakeAgainAsync(activity);
    }

    /// <summary>Queues the turn of an activity that is kept.</summary>
    public Task TakeAgainAsync(Activity activity)
    {
        var arrival = Arrival.Here;
        return queue.Enqueue(QueueOf(activity), async () =>
        {
            await ShowChosenAsync(activity);
            await using var scope = scopes.CreateAsyncScope();
            await RunAsync(activity, arrival, scope.ServiceProvider.GetRequiredService<IBot>().OnTurnAsync, CancellationToken.None);
        });
    }

    public override Task ContinueConversationAsync(string botId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ContinueConversationAsync(botId, reference.GetContinuationActivity(), callback, cancellationToken);

    /// <summary>Runs a turn of the bot's own accord, after those that came before it.</summary>
    public override Task ContinueConversationAsync(string botId, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        queue.Enqueue(QueueOf(continuationActivity), () => RunAsync(continuationActivity, Arrival.Now, callback, cancellationToken));

    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        var responses = new ResourceResponse[activities.Length];
        for (var at = 0; at < activities.Length; at++)
        {
            var activity = activities[at];
            switch (activity.Type)
            {
                case ActivityTypes.Message:
                    var posted = await api.CallAsync("chat.postMessage", Body(activity, turnContext.Activity), cancellationToken);
                    responses[at] = new ResourceResponse(SlackJson.Text(posted, "ts"));
                    break;
                case ActivityTypesEx.Delay:
                    await Task.Delay(TimeSpan.FromMilliseconds(Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture)), cancellationToken);
                    goto default;
                default:
                    // Slack shows no typing of bots.
                    responses[at] = new ResourceResponse(activity.Id ?? "");
                    break;
            }
        }

        return responses;
    }

    public override async Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        var body = Body(activity, turnContext.Activity);
        body["ts"] = activity.Id;
        await api.CallAsync("chat.update", body, cancellationToken);
        return new ResourceResponse(activity.Id);
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        api.CallAsync("chat.delete", new JsonObject { ["channel"] = SlackPlace.Of(reference.Conversation).Channel, ["ts"] = reference.ActivityId }, cancellationToken);

    /// <summary>Takes the buttons off that were pressed; a message that cannot be changed keeps them.</summary>
    private async Task ShowChosenAsync(Activity press)
    {
        if (press.ReplyToId is not { } message || press.ChannelData is not JsonElement { ValueKind: JsonValueKind.Object } chosen)
        {
            return;
        }

        var body = JsonObject.Create(chosen)!;
        body["channel"] = SlackPlace.Of(press.Conversation).Channel;
        body["ts"] = message;
        try
        {
            await api.CallAsync("chat.update", body, CancellationToken.None);
        }
        catch (Exception failure) when (ChannelFailure.Is(failure))
        {
            ButtonsStay(failure, press.Conversation.Id);
        }
    }

    private async Task RunAsync(Activity activity, Arrival arrival, BotCallbackHandler callback, CancellationToken ct)
    {
        activity.ServiceUrl = settings.ApiUrl.AbsoluteUri;
        using var turn = new TurnContext(this, activity);
        turn.TurnState.Set(arrival);
        await RunPipelineAsync(turn, callback, ct);
    }

    private static JsonObject Body(Activity activity, Activity about)
    {
        var place = SlackPlace.Of(about.Conversation);
        var body = SlackLook.MessageOf(activity);
        body["channel"] = place.Channel;
        body["unfurl_links"] = false;
        body["unfurl_media"] = false;
        if (activity.Label is { Length: > 0 } label)
        {
            body["metadata"] = new JsonObject { ["event_type"] = "reply", ["event_payload"] = new JsonObject { ["label"] = label } };
        }

        if (place.Thread is { } thread)
        {
            body["thread_ts"] = thread;
        }

        return body;
    }

    private static string QueueOf(Activity activity) => $"{ChannelId}/{activity.Conversation.Id}";

    [LoggerMessage(LogLevel.Information, "The buttons of an answered message stay in conversation {Conversation}.")]
    private partial void ButtonsStay(Exception failure, string conversation);
}
