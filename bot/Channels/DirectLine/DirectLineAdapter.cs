using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using OrderBot.Orders;
using OrderBot.Storage;
using OrderBot.Turns;
using OrderBot.Wire;

namespace OrderBot.Channels.DirectLine;

/// <summary>
/// Connects the bot to Direct Line: what the bot says is kept in the log first and then shown to every open stream;
/// the turns of a conversation, those of the bot's own accord too, come one at a time.
/// </summary>
public sealed class DirectLineAdapter(
    IServiceScopeFactory scopes, Conversations conversations, ActivityLog log, Inbox inbox, Listeners listeners, TurnQueue queue, DirectLineSettings settings)
    : BotAdapter
{
    public const string ChannelId = "directline";

    private ChannelAccount Bot => new(settings.BotId, settings.BotName, RoleTypes.Bot);

    /// <summary>Runs a turn now. The buyer, when one is known, is in the turn's state.</summary>
    /// <param name="arrival">When it was taken in, when that is not now.</param>
    public async Task ProcessAsync(Activity activity, Buyer? buyer, BotCallbackHandler callback, CancellationToken cancellationToken, Arrival? arrival = null)
    {
        using var turn = new TurnContext(this, activity);
        turn.TurnState.Set(arrival ?? Arrival.Now);
        if (buyer is not null)
        {
            turn.TurnState.Add(buyer);
        }

        await RunPipelineAsync(turn, callback, cancellationToken);
    }

    /// <summary>Greets a conversation the first time that it is opened. False when it was before.</summary>
    public bool Begin(DirectLineConversation conversation, string address, string? locale)
    {
        if (conversation.IsStarted)
        {
            return false;
        }

        var arrival = new Activity
        {
            Type = ActivityTypes.ConversationUpdate,
            Locale = locale,
            MembersAdded = [Bot, UserOf(conversation)],
        };
        Address(arrival, conversation, address);
        log.StampOnly(arrival);
        if (!conversations.Start(conversation, session => inbox.TakeIn(session, arrival)))
        {
            return false;
        }

        _ = queue.Enqueue(conversation.Id, () => RunBotAsync(conversation, arrival, Arrival.Now));
        return true;
    }

    /// <summary>Takes in what a client posted: shows it to every stream at once and queues its turn.</summary>
    /// <param name="clientId">The client's own id of it; one that was posted before is not taken in again.</param>
    /// <returns>The activity's id.</returns>
    public string Take(DirectLineConversation conversation, Activity activity, string? clientId, string address)
    {
        Begin(conversation, address, activity.Locale);
        var name = conversation.Name ?? activity.From?.Name;
        Address(activity, conversation with { Name = name }, address);
        string? known = null;
        var arrival = Arrival.Now;
        _ = queue.Enqueue(conversation.Id, () => RunBotAsync(conversation, activity, arrival), () =>
        {
            if (!Say(activity, clientId, session => inbox.TakeIn(session, activity)))
            {
                known = log.FindPosted(conversation.Id, clientId!);
            }

            return known is null;
        });
        return known ?? activity.Id;
    }

    /// <summary>Queues the turn of an activity that was taken in and then left, by a stop or another replica.</summary>
    public Task TakeAgainAsync(Activity activity)
    {
        var arrival = Arrival.Here;
        return conversations.Find(activity.Conversation.Id) is { } conversation
            ? queue.Enqueue(conversation.Id, () => RunBotAsync(conversation, activity, arrival))
            : Task.CompletedTask;
    }

    public override Task ContinueConversationAsync(string botId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ContinueConversationAsync(botId, reference.GetContinuationActivity(), callback, cancellationToken);

    /// <summary>Runs a turn of the bot's own accord, after those that came before it.</summary>
    /// <exception cref="KeyNotFoundException">There is no such conversation.</exception>
    public override Task ContinueConversationAsync(string botId, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var id = continuationActivity.Conversation.Id;
        if (conversations.Find(id) is null)
        {
            throw new KeyNotFoundException("There is no such Direct Line conversation.");
        }

        return queue.Enqueue(id, async () =>
        {
            // Whose it is may have changed while the turn waited.
            var conversation = conversations.Find(id) ?? throw new KeyNotFoundException("There is no such Direct Line conversation any more.");
            Address(continuationActivity, conversation, continuationActivity.ServiceUrl);
            await using var scope = scopes.CreateAsyncScope();
            await ProcessAsync(continuationActivity, await BuyerOfAsync(conversation, scope.ServiceProvider, cancellationToken), callback, cancellationToken);
        });
    }

    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        var responses = new ResourceResponse[activities.Length];
        for (var at = 0; at < activities.Length; at++)
        {
            var activity = activities[at];
            switch (activity.Type)
            {
                case ActivityTypesEx.Delay:
                    await Task.Delay(TimeSpan.FromMilliseconds(Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture)), cancellationToken);
                    break;
                case ActivityTypesEx.InvokeResponse:
                    turnContext.TurnState.Set(InvokeResponseKey, activity);
                    break;
                case ActivityTypes.Trace:
                    break;
                default:
                    Speak(activity, turnContext.Activity);
                    Say(activity, activity.Id);
                    break;
            }

            responses[at] = new ResourceResponse(activity.Id ?? "");
        }

        return responses;
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        Speak(activity, turnContext.Activity);
        if (log.Replace(activity))
        {
            listeners.Wake(activity.Conversation.Id);
        }

        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        // What is left in its place tells clients that were away.
        var gone = new Activity { Type = ActivityTypes.MessageDelete, Id = reference.ActivityId };
        return UpdateActivityAsync(turnContext, gone, cancellationToken);
    }

    /// <returns>False when it was said before.</returns>
    private bool Say(Activity activity, string? clientId, Action<Session>? also = null)
    {
        if (activity.Type == ActivityTypes.Typing)
        {
            log.StampOnly(activity);
            var json = ActivityJson.Write(activity);
            if (!log.IsShown(activity.Conversation.Id, json))
            {
                listeners.Show(activity.Conversation.Id, json);
            }

            return true;
        }

        var isNew = log.Append(activity, clientId, also);
        listeners.Wake(activity.Conversation.Id);
        return isNew;
    }

    private async Task RunBotAsync(DirectLineConversation conversation, Activity activity, Arrival arrival)
    {
        foreach (var earlier in inbox.LeftBefore(activity))
        {
            await RunOneAsync(conversation, earlier.Activity, arrival with { LastTurn = earlier.LastTurn });
        }

        await RunOneAsync(conversation, activity, arrival);
    }

    private async Task RunOneAsync(DirectLineConversation conversation, Activity activity, Arrival arrival)
    {
        await using var scope = scopes.CreateAsyncScope();
        var bot = scope.ServiceProvider.GetRequiredService<IBot>();
        var buyer = await BuyerOfAsync(conversation, scope.ServiceProvider, CancellationToken.None);
        await ProcessAsync(activity, buyer, bot.OnTurnAsync, CancellationToken.None, arrival);
    }

    private static async Task<Buyer?> BuyerOfAsync(DirectLineConversation conversation, IServiceProvider services, CancellationToken cancellationToken)
    {
        if (conversation.MemberId is not { } member)
        {
            return null;
        }

        var vouched = new Buyer(member, conversation.Name);
        try
        {
            return services.GetService<IAccountService>() is { } accounts ? await accounts.FindAsync(member, cancellationToken) ?? vouched : vouched;
        }
        catch (OrderServiceException)
        {
            return vouched;
        }
    }

    private void Address(Activity activity, DirectLineConversation conversation, string address)
    {
        activity.ChannelId = ChannelId;
        activity.ServiceUrl = address;
        activity.Conversation = new ConversationAccount(id: conversation.Id);
        activity.From = UserOf(conversation);
        activity.Recipient = Bot;
    }

    private void Speak(Activity activity, Activity to)
    {
        activity.ChannelId = ChannelId;
        activity.ServiceUrl = to.ServiceUrl;
        activity.Conversation = new ConversationAccount(id: to.Conversation.Id);
        activity.From = Bot;
        activity.Recipient = to.From;
        if (to.Type != ActivityTypes.Message)
        {
            // Web Chat holds back an answer to what it has not seen, as it has not seen an arrival.
            activity.ReplyToId = null;
        }
    }

    private static ChannelAccount UserOf(DirectLineConversation conversation) => new(conversation.UserId, conversation.Name, RoleTypes.User);
}
