using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>One turn: addresses what is sent to the conversation that the incoming activity came from.</summary>
public class TurnContext : ITurnContext, IDisposable
{
    private const string LocaleKey = "turn.locale";

    private readonly List<SendActivitiesHandler> _onSend;
    private readonly List<UpdateActivityHandler> _onUpdate;
    private readonly List<DeleteActivityHandler> _onDelete;
    private bool _disposed;

    /// <summary>Starts a turn for an incoming activity.</summary>
    /// <exception cref="ArgumentNullException">The adapter or the activity is null.</exception>
    public TurnContext(BotAdapter adapter, Activity activity)
    {
        Adapter = adapter ?? throw new ArgumentNullException(nameof(adapter));
        Activity = activity ?? throw new ArgumentNullException(nameof(activity));
        TurnState = new TurnContextStateCollection();
        BufferedReplyActivities = [];
        _onSend = [];
        _onUpdate = [];
        _onDelete = [];
    }

    /// <summary>A context of the same turn for another activity: state, handlers and buffer are shared.</summary>
    public TurnContext(ITurnContext turnContext, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        Activity = activity ?? throw new ArgumentNullException(nameof(activity));
        Adapter = turnContext.Adapter;
        TurnState = turnContext.TurnState;
        Responded = turnContext.Responded;
        if (turnContext is TurnContext other)
        {
            BufferedReplyActivities = other.BufferedReplyActivities;
            _onSend = other._onSend;
            _onUpdate = other._onUpdate;
            _onDelete = other._onDelete;
        }
        else
        {
            BufferedReplyActivities = [];
            _onSend = [];
            _onUpdate = [];
            _onDelete = [];
        }
    }

    /// <inheritdoc/>
    public BotAdapter Adapter { get; }

    /// <inheritdoc/>
    public TurnContextStateCollection TurnState { get; }

    /// <summary>The turn's locale (BCP 47); the adapter sets it from the activity when it names a culture.</summary>
    public string Locale
    {
        get => TurnState.Get<string>(LocaleKey);
        set
        {
            if (value is null)
            {
                TurnState.Remove(LocaleKey);
            }
            else
            {
                TurnState[LocaleKey] = value;
            }
        }
    }

    /// <inheritdoc/>
    public Activity Activity { get; }

    /// <inheritdoc/>
    public bool Responded { get; private set; }

    /// <summary>Replies kept back for the response body when the activity's delivery mode is <c>expectReplies</c>.</summary>
    public List<Activity> BufferedReplyActivities { get; }

    /// <inheritdoc/>
    public ITurnContext OnSendActivities(SendActivitiesHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        _onSend.Add(handler);
        return this;
    }

    /// <inheritdoc/>
    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        _onUpdate.Add(handler);
        return this;
    }

    /// <inheritdoc/>
    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        _onDelete.Add(handler);
        return this;
    }

    /// <inheritdoc/>
    public Task<ResourceResponse> SendActivityAsync(string textReplyToSend, string speak = null, string inputHint = null, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrWhiteSpace(textReplyToSend))
        {
            throw new ArgumentNullException(nameof(textReplyToSend));
        }

        var activity = new Activity { Type = ActivityTypes.Message, Text = textReplyToSend };
        if (!string.IsNullOrEmpty(speak))
        {
            activity.Speak = speak;
        }

        if (!string.IsNullOrEmpty(inputHint))
        {
            activity.InputHint = inputHint;
        }

        return SendActivityAsync(activity, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        BotAssert.ActivityNotNull(activity);
        if (_onSend.Count > 0 || _disposed || !ExpectsReplies)
        {
            return SendOneAsync(activity, cancellationToken);
        }

        return Task.FromResult(Buffer(activity.ApplyConversationReference(Activity.GetConversationReference())));
    }

    private async Task<ResourceResponse> SendOneAsync(IActivity activity, CancellationToken cancellationToken)
    {
        var responses = await SendActivitiesAsync([activity], cancellationToken).ConfigureAwait(false);

        // A handler may have kept the activity from being sent.
        return responses is null || responses.Length == 0 ? new ResourceResponse() : responses[0];
    }

    /// <inheritdoc/>
    public Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activities);
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (activities.Length == 0)
        {
            throw new ArgumentException("Expecting one or more activities, but the array was empty.", nameof(activities));
        }

        var reference = Activity.GetConversationReference();
        var outgoing = new List<Activity>(activities.Length);
        foreach (var activity in activities)
        {
            outgoing.Add(activity.ApplyConversationReference(reference));
        }

        return _onSend.Count == 0 ? SendNowAsync(outgoing, cancellationToken) : SendThroughAsync(outgoing, 0, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var addressed = activity.ApplyConversationReference(Activity.GetConversationReference());
        return UpdateThroughAsync(addressed, 0, cancellationToken);
    }

    /// <inheritdoc/>
    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrWhiteSpace(activityId))
        {
            throw new ArgumentNullException(nameof(activityId));
        }

        var reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        return DeleteThroughAsync(reference, 0, cancellationToken);
    }

    /// <inheritdoc/>
    public Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(conversationReference);
        return DeleteThroughAsync(conversationReference, 0, cancellationToken);
    }

    /// <summary>Ends the turn and disposes what its state holds.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Ends the turn.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        if (disposing)
        {
            TurnState.Dispose();
        }
    }

    private Task<ResourceResponse[]> SendThroughAsync(List<Activity> outgoing, int handler, CancellationToken cancellationToken) =>
        handler == _onSend.Count
            ? SendNowAsync(outgoing, cancellationToken)
            : _onSend[handler](this, outgoing, () => SendThroughAsync(outgoing, handler + 1, cancellationToken));

    private Task<ResourceResponse[]> SendNowAsync(List<Activity> outgoing, CancellationToken cancellationToken)
    {
        if (ExpectsReplies)
        {
            return Task.FromResult(Buffer(outgoing));
        }

        return SendThroughAdapterAsync(outgoing, cancellationToken);
    }

    private async Task<ResourceResponse[]> SendThroughAdapterAsync(List<Activity> outgoing, CancellationToken cancellationToken)
    {
        var responses = await Adapter.SendActivitiesAsync(this, outgoing.ToArray(), cancellationToken).ConfigureAwait(false);
        var count = Math.Min(responses?.Length ?? 0, outgoing.Count);
        for (var i = 0; i < count; i++)
        {
            var activity = outgoing[i];
            activity.Id = responses[i].Id;
            Responded |= !IsTrace(activity);
        }

        return responses;
    }

    private ResourceResponse[] Buffer(List<Activity> outgoing)
    {
        var responses = new ResourceResponse[outgoing.Count];
        for (var i = 0; i < responses.Length; i++)
        {
            responses[i] = Buffer(outgoing[i]);
        }

        return responses;
    }

    private ResourceResponse Buffer(Activity activity)
    {
        BufferedReplyActivities.Add(activity);

        // The adapter would have noted it; buffered, it never gets there.
        if (string.Equals(activity.Type, ActivityTypesEx.InvokeResponse, StringComparison.Ordinal))
        {
            TurnState.TryAdd(BotAdapter.InvokeResponseKey, activity);
        }

        Responded |= !IsTrace(activity);
        return new ResourceResponse();
    }

    private Task<ResourceResponse> UpdateThroughAsync(Activity activity, int handler, CancellationToken cancellationToken) =>
        handler == _onUpdate.Count
            ? Adapter.UpdateActivityAsync(this, activity, cancellationToken)
            : _onUpdate[handler](this, activity, () => UpdateThroughAsync(activity, handler + 1, cancellationToken));

    private Task DeleteThroughAsync(ConversationReference reference, int handler, CancellationToken cancellationToken) =>
        handler == _onDelete.Count
            ? Adapter.DeleteActivityAsync(this, reference, cancellationToken)
            : _onDelete[handler](this, reference, () => DeleteThroughAsync(reference, handler + 1, cancellationToken));

    private bool ExpectsReplies => string.Equals(Activity.DeliveryMode, DeliveryModes.ExpectReplies, StringComparison.Ordinal);

    private static bool IsTrace(Activity activity) => string.Equals(activity.Type, ActivityTypes.Trace, StringComparison.Ordinal);
}
