using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Records what comes and goes; names and words only when told to.</summary>
public class TelemetryLoggerMiddleware : IMiddleware
{
    /// <summary>Records with this client.</summary>
    public TelemetryLoggerMiddleware(IBotTelemetryClient telemetryClient, bool logPersonalInformation = false)
    {
        TelemetryClient = telemetryClient ?? NullBotTelemetryClient.Instance;
        LogPersonalInformation = logPersonalInformation;
    }

    /// <summary>Whether names and words are recorded.</summary>
    public bool LogPersonalInformation { get; }

    /// <summary>Where it records.</summary>
    public IBotTelemetryClient TelemetryClient { get; }

    /// <inheritdoc/>
    public virtual async Task OnTurnAsync(ITurnContext context, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        BotAssert.ContextNotNull(context);
        if (context.Activity is not null)
        {
            await OnReceiveActivityAsync(context.Activity, cancellationToken).ConfigureAwait(false);
        }

        context.OnSendActivities(async (_, activities, next) =>
        {
            var responses = await next().ConfigureAwait(false);
            foreach (var activity in activities)
            {
                await OnSendActivityAsync(activity, cancellationToken).ConfigureAwait(false);
            }

            return responses;
        });
        context.OnUpdateActivity(async (_, activity, next) =>
        {
            var response = await next().ConfigureAwait(false);
            await OnUpdateActivityAsync(activity, cancellationToken).ConfigureAwait(false);
            return response;
        });
        context.OnDeleteActivity(async (_, reference, next) =>
        {
            await next().ConfigureAwait(false);
            var deletion = new Activity { Type = ActivityTypes.MessageDelete, Id = reference.ActivityId }.ApplyConversationReference(reference, isIncoming: false);
            await OnDeleteActivityAsync(deletion, cancellationToken).ConfigureAwait(false);
        });

        if (nextTurn is not null)
        {
            await nextTurn(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Records what came.</summary>
    protected virtual async Task OnReceiveActivityAsync(Activity activity, CancellationToken cancellation) =>
        TelemetryClient.TrackEvent(TelemetryLoggerConstants.BotMsgReceiveEvent, await FillReceiveEventPropertiesAsync(activity).ConfigureAwait(false));

    /// <summary>Records what was sent.</summary>
    protected virtual async Task OnSendActivityAsync(Activity activity, CancellationToken cancellation) =>
        TelemetryClient.TrackEvent(TelemetryLoggerConstants.BotMsgSendEvent, await FillSendEventPropertiesAsync(activity).ConfigureAwait(false));

    /// <summary>Records what was changed.</summary>
    protected virtual async Task OnUpdateActivityAsync(Activity activity, CancellationToken cancellation) =>
        TelemetryClient.TrackEvent(TelemetryLoggerConstants.BotMsgUpdateEvent, await FillUpdateEventPropertiesAsync(activity).ConfigureAwait(false));

    /// <summary>Records what was deleted.</summary>
    protected virtual async Task OnDeleteActivityAsync(Activity activity, CancellationToken cancellation) =>
        TelemetryClient.TrackEvent(TelemetryLoggerConstants.BotMsgDeleteEvent, await FillDeleteEventPropertiesAsync(activity).ConfigureAwait(false));

    /// <summary>The properties of what came; additional ones win.</summary>
    protected Task<Dictionary<string, string>> FillReceiveEventPropertiesAsync(Activity activity, Dictionary<string, string> additionalProperties = null)
    {
        var properties = new Dictionary<string, string>
        {
            [TelemetryConstants.FromIdProperty] = activity.From?.Id,
            [TelemetryConstants.ConversationIdProperty] = activity.Conversation?.Id,
            [TelemetryConstants.ConversationNameProperty] = activity.Conversation?.Name,
            [TelemetryConstants.LocaleProperty] = activity.Locale,
            [TelemetryConstants.RecipientIdProperty] = activity.Recipient?.Id,
            [TelemetryConstants.RecipientNameProperty] = activity.Recipient?.Name,
            [TelemetryConstants.ActivityTypeProperty] = activity.Type,
            [TelemetryConstants.ActivityIdProperty] = activity.Id,
        };
        if (LogPersonalInformation)
        {
            AddIfAny(properties, TelemetryConstants.FromNameProperty, activity.From?.Name);
            AddWords(properties, activity);
        }

        return Filled(properties, additionalProperties);
    }

    /// <summary>The properties of what was sent; additional ones win.</summary>
    protected Task<Dictionary<string, string>> FillSendEventPropertiesAsync(Activity activity, Dictionary<string, string> additionalProperties = null)
    {
        var properties = Outgoing(activity);
        properties[TelemetryConstants.ReplyActivityIDProperty] = activity.ReplyToId;
        if (LogPersonalInformation)
        {
            AddIfAny(properties, TelemetryConstants.RecipientNameProperty, activity.Recipient?.Name);
            AddWords(properties, activity);
            if (activity.Attachments is { Count: > 0 })
            {
                properties[TelemetryConstants.AttachmentsProperty] = System.Text.Encoding.UTF8.GetString(SchemaJson.Write(activity.Attachments));
            }
        }

        return Filled(properties, additionalProperties);
    }

    /// <summary>The properties of what was changed; additional ones win.</summary>
    protected Task<Dictionary<string, string>> FillUpdateEventPropertiesAsync(Activity activity, Dictionary<string, string> additionalProperties = null)
    {
        var properties = Outgoing(activity);
        if (LogPersonalInformation)
        {
            AddIfAny(properties, TelemetryConstants.TextProperty, activity.Text);
        }

        return Filled(properties, additionalProperties);
    }

    /// <summary>The properties of what was deleted; additional ones win.</summary>
    protected Task<Dictionary<string, string>> FillDeleteEventPropertiesAsync(IMessageDeleteActivity activity, Dictionary<string, string> additionalProperties = null)
    {
        var properties = new Dictionary<string, string>
        {
            [TelemetryConstants.RecipientIdProperty] = activity.Recipient?.Id,
            [TelemetryConstants.ConversationIdProperty] = activity.Conversation?.Id,
            [TelemetryConstants.ConversationNameProperty] = activity.Conversation?.Name,
            [TelemetryConstants.ActivityTypeProperty] = activity.Type,
            [TelemetryConstants.ActivityIdProperty] = activity.Id,
        };
        return Filled(properties, additionalProperties);
    }

    private static Dictionary<string, string> Outgoing(Activity activity) => new()
    {
        [TelemetryConstants.RecipientIdProperty] = activity.Recipient?.Id,
        [TelemetryConstants.ConversationIdProperty] = activity.Conversation?.Id,
        [TelemetryConstants.ConversationNameProperty] = activity.Conversation?.Name,
        [TelemetryConstants.LocaleProperty] = activity.Locale,
        [TelemetryConstants.ActivityTypeProperty] = activity.Type,
        [TelemetryConstants.ActivityIdProperty] = activity.Id,
    };

    private static void AddWords(Dictionary<string, string> properties, Activity activity)
    {
        AddIfAny(properties, TelemetryConstants.TextProperty, activity.Text);
        AddIfAny(properties, TelemetryConstants.SpeakProperty, activity.Speak);
    }

    private static void AddIfAny(Dictionary<string, string> properties, string name, string value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            properties[name] = value;
        }
    }

    private static Task<Dictionary<string, string>> Filled(Dictionary<string, string> properties, Dictionary<string, string> additional)
    {
        if (additional is not null)
        {
            foreach (var (name, value) in additional)
            {
                properties[name] = value;
            }
        }

        return Task.FromResult(properties);
    }
}
