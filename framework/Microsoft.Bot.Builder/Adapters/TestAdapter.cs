using System.Globalization;
using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>Runs a bot in a test: what it sends waits in a queue.</summary>
public partial class TestAdapter : BotAdapter, IExtendedUserTokenProvider
{
    private readonly Lock _lock = new();
    private readonly Queue<TaskCompletionSource<IActivity>> _waiting = new();
    private int _nextId;

    /// <summary>An adapter of this channel.</summary>
    public TestAdapter(string channelId, bool sendTraceActivity = false)
        : this((ConversationReference)null, sendTraceActivity)
    {
        Conversation.ChannelId = channelId;
    }

    /// <summary>An adapter of this conversation, or of one made up.</summary>
    public TestAdapter(ConversationReference conversation = null, bool sendTraceActivity = false)
    {
        EnableTrace = sendTraceActivity;
        Conversation = conversation ?? new ConversationReference
        {
            ChannelId = Channels.Test,
            ServiceUrl = "https://test.com",
            User = new ChannelAccount("user1", "User1"),
            Bot = new ChannelAccount("bot", "Bot"),
            Conversation = new ConversationAccount(false, "convo1", "Conversation1"),
            Locale = Locale,
        };
    }

    /// <summary>Whether traces are queued.</summary>
    public bool EnableTrace { get; set; }

    /// <summary>The locale of activities that have none.</summary>
    public string Locale { get; set; } = "en-us";

    /// <summary>What the bot sent and nobody has taken.</summary>
    public Queue<Activity> ActiveQueue { get; } = new();

    /// <summary>The conversation.</summary>
    public ConversationReference Conversation { get; set; }

    /// <summary>A conversation of this name.</summary>
    public static ConversationReference CreateConversation(string name, string user = "User1", string bot = "Bot") => new()
    {
        ChannelId = Channels.Test,
        ServiceUrl = "https://test.com",
        Conversation = new ConversationAccount(false, name, name),
        User = new ChannelAccount(user.ToLowerInvariant(), user),
        Bot = new ChannelAccount(bot.ToLowerInvariant(), bot),
        Locale = "en-us",
    };

    /// <summary>Adds a middleware at the end of the pipeline.</summary>
    public new TestAdapter Use(IMiddleware middleware)
    {
        base.Use(middleware);
        return this;
    }

    /// <summary>Runs a turn for an activity, filling in what it lacks.</summary>
    public async Task ProcessActivityAsync(Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken = default)
    {
        Complete(activity);
        using var context = CreateTurnContext(activity);
        await RunPipelineAsync(context, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs a turn for an activity of this identity.</summary>
    public override async Task<InvokeResponse> ProcessActivityAsync(ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        Complete(activity);
        using var context = CreateTurnContext(activity);
        context.TurnState.Set<IIdentity>(BotIdentityKey, claimsIdentity);
        await RunPipelineAsync(context, callback, cancellationToken).ConfigureAwait(false);
        return null;
    }

    /// <inheritdoc/>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException("Expecting one or more activities, but the array was empty.", nameof(activities));
        }

        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < responses.Length; i++)
        {
            var activity = activities[i];
            if (string.IsNullOrEmpty(activity.Id))
            {
                activity.Id = Guid.NewGuid().ToString("n");
            }

            activity.Timestamp ??= DateTimeOffset.UtcNow;
            if (activity.Type == ActivityTypesEx.Delay)
            {
                await Task.Delay(Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture), cancellationToken).ConfigureAwait(false);
            }
            else if (activity.Type != ActivityTypes.Trace || EnableTrace)
            {
                Enqueue(activity);
            }

            responses[i] = new ResourceResponse(activity.Id);
        }

        return responses;
    }

    /// <summary>Replaces what waits under the same id.</summary>
    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            var found = false;
            var queued = ActiveQueue.ToArray();
            ActiveQueue.Clear();
            foreach (var one in queued)
            {
                var same = one.Id == activity.Id;
                found |= same;
                ActiveQueue.Enqueue(same ? activity : one);
            }

            return Task.FromResult(found ? new ResourceResponse(activity.Id) : new ResourceResponse());
        }
    }

    /// <summary>Removes what waits under the reference's id.</summary>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            var queued = ActiveQueue.ToArray();
            ActiveQueue.Clear();
            foreach (var one in queued)
            {
                if (one.Id != reference.ActivityId)
                {
                    ActiveQueue.Enqueue(one);
                }
            }
        }

        return Task.CompletedTask;
    }

    /// <summary>Runs a turn in a new conversation of the channel.</summary>
    public Task CreateConversationAsync(string channelId, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ActiveQueue.Clear();
        var update = (Activity)Activity.CreateConversationUpdateActivity();
        update.ChannelId = channelId;
        update.Conversation = new ConversationAccount { Id = Guid.NewGuid().ToString("n") };
        return callback(CreateTurnContext(update), cancellationToken);
    }

    /// <summary>The next thing that the bot sent, or null.</summary>
    public IActivity GetNextReply()
    {
        lock (_lock)
        {
            return ActiveQueue.TryDequeue(out var reply) ? reply : null;
        }
    }

    /// <summary>The next thing that the bot sends.</summary>
    public Task<IActivity> GetNextReplyAsync(CancellationToken cancellationToken = default)
    {
        lock (_lock)
        {
            if (ActiveQueue.TryDequeue(out var reply))
            {
                return Task.FromResult<IActivity>(reply);
            }

            var waiting = new TaskCompletionSource<IActivity>(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Enqueue(waiting);
            var registration = cancellationToken.Register(() => waiting.TrySetCanceled(cancellationToken));
            waiting.Task.ContinueWith(_ => registration.Dispose(), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            return waiting.Task;
        }
    }

    /// <summary>A message of the user.</summary>
    public Activity MakeActivity(string text = null) => new()
    {
        Type = ActivityTypes.Message,
        Locale = Locale,
        From = Conversation.User,
        Recipient = Conversation.Bot,
        Conversation = Conversation.Conversation,
        ServiceUrl = Conversation.ServiceUrl,
        Id = (_nextId++).ToString(CultureInfo.InvariantCulture),
        Text = text,
    };

    /// <summary>Runs a turn for a message of the user.</summary>
    public virtual Task SendTextToBotAsync(string userSays, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ProcessActivityAsync(MakeActivity(userSays), callback, cancellationToken);

    /// <summary>The turn of an activity.</summary>
    protected virtual TurnContext CreateTurnContext(Activity activity) => new(this, activity);

    private void Complete(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        lock (_lock)
        {
            activity.Type ??= ActivityTypes.Message;
            activity.ChannelId ??= Conversation.ChannelId;
            if (activity.From is null || activity.From.Id == "unknown" || activity.From.Role == RoleTypes.Bot)
            {
                activity.From = Conversation.User;
            }

            activity.Recipient = Conversation.Bot;
            activity.Conversation = Conversation.Conversation;
            activity.ServiceUrl = Conversation.ServiceUrl;
            activity.Id = (_nextId++).ToString(CultureInfo.InvariantCulture);
            activity.Locale ??= Locale;
            activity.Timestamp ??= DateTimeOffset.UtcNow;
            activity.LocalTimestamp ??= DateTimeOffset.Now;
        }
    }

    private void Enqueue(Activity activity)
    {
        lock (_lock)
        {
            while (_waiting.TryDequeue(out var waiting))
            {
                if (waiting.TrySetResult(activity))
                {
                    return;
                }
            }

            ActiveQueue.Enqueue(activity);
        }
    }
}
