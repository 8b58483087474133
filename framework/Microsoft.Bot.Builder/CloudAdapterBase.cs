using System.Globalization;
using System.Net;
using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Builder;

/// <summary>Serves a bot to the Bot Connector: nothing reaches the bot, and nothing is sent, before the caller is authenticated.</summary>
public abstract class CloudAdapterBase : BotAdapter
{
    private const string ServiceUrlClaim = "serviceurl";
    private const string AudienceClaim = "aud";
    private const string AppIdClaim = "appid";

    /// <summary>An adapter that authenticates by this.</summary>
    protected CloudAdapterBase(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = null)
    {
        BotFrameworkAuthentication = botFrameworkAuthentication ?? throw new ArgumentNullException(nameof(botFrameworkAuthentication));
        Logger = logger ?? NullLogger.Instance;
    }

    /// <summary>Authenticates callers and makes connectors.</summary>
    protected BotFrameworkAuthentication BotFrameworkAuthentication { get; }

    /// <summary>Where the adapter logs.</summary>
    protected ILogger Logger { get; }

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
            activity.Id = null;
            responses[i] = await SendAsync(turnContext, activity, cancellationToken).ConfigureAwait(false) ?? new ResourceResponse(activity.Id ?? string.Empty);
        }

        return responses;
    }

    /// <inheritdoc/>
    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activity);
        return Connector(turnContext).Conversations.UpdateActivityAsync(activity, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(reference);
        return Connector(turnContext).Conversations.DeleteActivityAsync(reference.Conversation.Id, reference.ActivityId, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task ContinueConversationAsync(string botAppId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return ProcessProactiveAsync(CreateClaimsIdentity(botAppId), reference.GetContinuationActivity(), null, callback, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task ContinueConversationAsync(ClaimsIdentity claimsIdentity, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ContinueConversationAsync(claimsIdentity, reference, null, callback, cancellationToken);

    /// <inheritdoc/>
    public override Task ContinueConversationAsync(ClaimsIdentity claimsIdentity, ConversationReference reference, string audience, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(claimsIdentity);
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentNullException.ThrowIfNull(callback);
        return ProcessProactiveAsync(claimsIdentity, reference.GetContinuationActivity(), audience, callback, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task ContinueConversationAsync(string botAppId, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(callback);
        ValidateContinuation(continuationActivity);
        return ProcessProactiveAsync(CreateClaimsIdentity(botAppId), continuationActivity, null, callback, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task ContinueConversationAsync(ClaimsIdentity claimsIdentity, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ContinueConversationAsync(claimsIdentity, continuationActivity, null, callback, cancellationToken);

    /// <inheritdoc/>
    public override Task ContinueConversationAsync(ClaimsIdentity claimsIdentity, Activity continuationActivity, string audience, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(claimsIdentity);
        ArgumentNullException.ThrowIfNull(callback);
        ValidateContinuation(continuationActivity);
        return ProcessProactiveAsync(claimsIdentity, continuationActivity, audience, callback, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task CreateConversationAsync(string botAppId, string channelId, string serviceUrl, string audience, ConversationParameters conversationParameters, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(serviceUrl))
        {
            throw new ArgumentNullException(nameof(serviceUrl));
        }

        ArgumentNullException.ThrowIfNull(conversationParameters);
        ArgumentNullException.ThrowIfNull(callback);

        var identity = CreateClaimsIdentity(botAppId);
        identity.AddClaim(new Claim(ServiceUrlClaim, serviceUrl));
        var factory = BotFrameworkAuthentication.CreateConnectorFactory(identity);
        var connector = await factory.CreateAsync(serviceUrl, audience, cancellationToken).ConfigureAwait(false);
        var created = await connector.Conversations.CreateConversationAsync(conversationParameters, cancellationToken).ConfigureAwait(false);

        var activity = (Activity)Activity.CreateEventActivity();
        activity.Name = ActivityEventNames.CreateConversation;
        activity.ChannelId = channelId;
        activity.ServiceUrl = serviceUrl;
        activity.Id = created.ActivityId ?? Guid.NewGuid().ToString("n");
        activity.Conversation = new ConversationAccount(id: created.Id, tenantId: conversationParameters.TenantId);
        activity.ChannelData = conversationParameters.ChannelData;
        activity.Recipient = conversationParameters.Bot;
        await RunAsync(activity, identity, audience, connector, factory, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Makes connectors of a streaming connection; an adapter that has such connections overrides this.</summary>
    protected virtual ConnectorFactory GetStreamingConnectorFactory(Activity activity) => throw new NotImplementedException();

    /// <summary>Runs a turn of the bot's own accord.</summary>
    protected async Task ProcessProactiveAsync(ClaimsIdentity claimsIdentity, Activity continuationActivity, string audience, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(continuationActivity);
        var factory = continuationActivity.IsFromStreamingConnection()
            ? GetStreamingConnectorFactory(continuationActivity)
            : BotFrameworkAuthentication.CreateConnectorFactory(claimsIdentity);
        var connector = await factory.CreateAsync(continuationActivity.ServiceUrl, audience, cancellationToken).ConfigureAwait(false);
        await RunAsync(continuationActivity, claimsIdentity, audience, connector, factory, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Authenticates an incoming activity by its Authorization header, then runs its turn.</summary>
    protected Task<InvokeResponse> ProcessActivityAsync(string authHeader, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var authenticating = BotFrameworkAuthentication.AuthenticateRequestAsync(activity, authHeader, cancellationToken);
        return authenticating.IsCompletedSuccessfully
            ? ProcessActivityAsync(authenticating.Result, activity, callback, cancellationToken)
            : ProcessAuthenticatedAsync(authenticating, activity, callback, cancellationToken);
    }

    /// <summary>Runs the turn of an authenticated activity. What it returns belongs into the response; null means that there is nothing to return.</summary>
    protected async Task<InvokeResponse> ProcessActivityAsync(AuthenticateRequestResult authenticateRequestResult, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(authenticateRequestResult);
        ArgumentNullException.ThrowIfNull(activity);
        activity.CallerId = authenticateRequestResult.CallerId;
        var factory = activity.IsFromStreamingConnection() ? GetStreamingConnectorFactory(activity) : authenticateRequestResult.ConnectorFactory;
        var connector = await factory.CreateAsync(activity.ServiceUrl, authenticateRequestResult.Audience, cancellationToken).ConfigureAwait(false);
        return await RunAsync(activity, authenticateRequestResult.ClaimsIdentity, authenticateRequestResult.Audience, connector, factory, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The identity of a bot that acts of its own accord.</summary>
    protected ClaimsIdentity CreateClaimsIdentity(string botAppId)
    {
        botAppId ??= string.Empty;
        return new ClaimsIdentity([new Claim(AudienceClaim, botAppId), new Claim(AppIdClaim, botAppId)]);
    }

    private async Task<InvokeResponse> ProcessAuthenticatedAsync(Task<AuthenticateRequestResult> authenticating, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var result = await authenticating.ConfigureAwait(false);
        return await ProcessActivityAsync(result, activity, callback, cancellationToken).ConfigureAwait(false);
    }

    private static void ValidateContinuation(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        ArgumentNullException.ThrowIfNull(activity.Conversation);
        ArgumentNullException.ThrowIfNull(activity.ServiceUrl);
    }

    private static IConnectorClient Connector(ITurnContext turnContext) =>
        turnContext.TurnState.Get<IConnectorClient>() ?? throw new InvalidOperationException("The turn has no connector client.");

    private static InvokeResponse ResultOf(TurnContext context)
    {
        if (string.Equals(context.Activity.DeliveryMode, DeliveryModes.ExpectReplies, StringComparison.Ordinal))
        {
            return new InvokeResponse { Status = (int)HttpStatusCode.OK, Body = new ExpectedReplies(context.BufferedReplyActivities) };
        }

        if (!string.Equals(context.Activity.Type, ActivityTypes.Invoke, StringComparison.Ordinal))
        {
            return null;
        }

        return context.TurnState.Get<Activity>(InvokeResponseKey)?.Value as InvokeResponse ?? new InvokeResponse { Status = (int)HttpStatusCode.NotImplemented };
    }

    private async ValueTask<InvokeResponse> RunAsync(Activity activity, ClaimsIdentity identity, string audience, IConnectorClient connector, ConnectorFactory factory, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var tokens = await BotFrameworkAuthentication.CreateUserTokenClientAsync(identity, cancellationToken).ConfigureAwait(false);
        using var context = new TurnContext(this, activity);
        var state = context.TurnState;
        state.Set<IIdentity>(BotIdentityKey, identity);
        state.Set(connector);
        state.Set(tokens);
        state.Set(callback);
        state.Set(factory);
        state.Set(OAuthScopeKey, audience);
        await RunPipelineAsync(context, callback, cancellationToken).ConfigureAwait(false);
        return ResultOf(context);
    }

    private static async Task<ResourceResponse> SendAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        switch (activity.Type)
        {
            case ActivityTypesEx.Delay:
                await Task.Delay(Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture), cancellationToken).ConfigureAwait(false);
                return null;
            case ActivityTypesEx.InvokeResponse:
                turnContext.TurnState.TryAdd(InvokeResponseKey, activity);
                return null;
            case ActivityTypes.Trace when !string.Equals(activity.ChannelId, Channels.Emulator, StringComparison.Ordinal):
                return null;
            default:
                var conversations = Connector(turnContext).Conversations;
                return string.IsNullOrWhiteSpace(activity.ReplyToId)
                    ? await conversations.SendToConversationAsync(activity, cancellationToken).ConfigureAwait(false)
                    : await conversations.ReplyToActivityAsync(activity, cancellationToken).ConfigureAwait(false);
        }
    }
}
