using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

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
    /// <param name="activity">What came; null: nothing is known of it.</param>
    /// <param name="additionalProperties">Properties of the caller's own, or null.</param>
    protected Task<Dictionary<string, string>> FillReceiveEventPropertiesAsync(Activity activity, Dictionary<string, string> additionalProperties = null)
    {
        var properties = new Dictionary<string, string>();
        if (activity is not null)
        {
            properties[TelemetryConstants.FromIdProperty] = activity.From?.Id;
            properties[TelemetryConstants.ConversationNameProperty] = activity.Conversation?.Name;
            properties[TelemetryConstants.LocaleProperty] = activity.Locale;
            properties[TelemetryConstants.RecipientIdProperty] = activity.Recipient?.Id;
            properties[TelemetryConstants.RecipientNameProperty] = activity.Recipient?.Name;
            if (LogPersonalInformation)
            {
                AddIfAny(properties, TelemetryConstants.FromNameProperty, activity.From?.Name);
                AddWords(properties, activity);
            }

            AddTeams(properties, activity);
        }

        return Filled(properties, additionalProperties);
    }

    /// <summary>The properties of what was sent; additional ones win.</summary>
    /// <param name="activity">What was sent; null: nothing is known of it.</param>
    /// <param name="additionalProperties">Properties of the caller's own, or null.</param>
    protected Task<Dictionary<string, string>> FillSendEventPropertiesAsync(Activity activity, Dictionary<string, string> additionalProperties = null)
    {
        var properties = new Dictionary<string, string>();
        if (activity is not null)
        {
            properties[TelemetryConstants.ReplyActivityIDProperty] = activity.ReplyToId;
            properties[TelemetryConstants.RecipientIdProperty] = activity.Recipient?.Id;
            properties[TelemetryConstants.ConversationNameProperty] = activity.Conversation?.Name;
            properties[TelemetryConstants.LocaleProperty] = activity.Locale;
            if (LogPersonalInformation)
            {
                AddIfAny(properties, TelemetryConstants.RecipientNameProperty, activity.Recipient?.Name);
                AddWords(properties, activity);
                if (activity.Attachments is { Count: > 0 })
                {
                    properties[TelemetryConstants.AttachmentsProperty] = System.Text.Encoding.UTF8.GetString(SchemaJson.Write(activity.Attachments));
                }
            }
        }

        return Filled(properties, additionalProperties);
    }

    /// <summary>The properties of what was changed; additional ones win.</summary>
    /// <param name="activity">What it was changed to; null: nothing is known of it.</param>
    /// <param name="additionalProperties">Properties of the caller's own, or null.</param>
    protected Task<Dictionary<string, string>> FillUpdateEventPropertiesAsync(Activity activity, Dictionary<string, string> additionalProperties = null)
    {
        var properties = new Dictionary<string, string>();
        if (activity is not null)
        {
            properties[TelemetryConstants.RecipientIdProperty] = activity.Recipient?.Id;
            properties[TelemetryConstants.ConversationIdProperty] = activity.Conversation?.Id;
            properties[TelemetryConstants.ConversationNameProperty] = activity.Conversation?.Name;
            properties[TelemetryConstants.LocaleProperty] = activity.Locale;
            if (LogPersonalInformation)
            {
                AddIfAny(properties, TelemetryConstants.TextProperty, activity.Text);
            }
        }

        return Filled(properties, additionalProperties);
    }

    /// <summary>The properties of what was deleted; additional ones win.</summary>
    /// <param name="activity">What was deleted; null: nothing is known of it.</param>
    /// <param name="additionalProperties">Properties of the caller's own, or null.</param>
    protected Task<Dictionary<string, string>> FillDeleteEventPropertiesAsync(IMessageDeleteActivity activity, Dictionary<string, string> additionalProperties = null)
    {
        var properties = new Dictionary<string, string>();
        if (activity is not null)
        {
            properties[TelemetryConstants.RecipientIdProperty] = activity.Recipient?.Id;
            properties[TelemetryConstants.ConversationIdProperty] = activity.Conversation?.Id;
            properties[TelemetryConstants.ConversationNameProperty] = activity.Conversation?.Name;
        }

        return Filled(properties, additionalProperties);
    }

    private static void AddTeams(Dictionary<string, string> properties, Activity activity)
    {
        if (activity.ChannelId == Channels.Msteams)
        {
            var data = activity.GetChannelData<TeamsChannelData>();
            properties["TeamsUserAadObjectId"] = activity.From?.AadObjectId;
            properties["TeamsTenantId"] = data?.Tenant?.Id;
            if (data?.Team is { } team)
            {
                properties["TeamsTeamInfo"] = System.Text.Encoding.UTF8.GetString(SchemaJson.Write(team));
            }
        }
    }

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
