using System.Globalization;
using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Connects a bot to a channel: runs the middleware around each turn and sends what the bot says.</summary>
public abstract class BotAdapter
{
    /// <summary>Where a turn's state keeps the answer to an invoke activity.</summary>
    public const string InvokeResponseKey = "BotFrameworkAdapter.InvokeResponse";

    /// <summary>Where a turn's state keeps the caller's <see cref="ClaimsIdentity"/>.</summary>
    public const string BotIdentityKey = "BotIdentity";

    /// <summary>Where a turn's state keeps the audience of outgoing tokens.</summary>
    public const string OAuthScopeKey = "Microsoft.Bot.Builder.BotAdapter.OAuthScope";

    /// <summary>An adapter without middleware.</summary>
    public BotAdapter()
    {
    }

    /// <summary>Called with what a turn threw; without it the exception reaches the caller.</summary>
    public Func<ITurnContext, Exception, Task> OnTurnError { get; set; }

    /// <summary>The middleware of this adapter.</summary>
    public MiddlewareSet MiddlewareSet { get; } = new();

    /// <summary>Adds a middleware at the end of the pipeline.</summary>
    public BotAdapter Use(IMiddleware middleware)
    {
        MiddlewareSet.Use(middleware);
        return this;
    }

    /// <summary>Sends activities to the channel, in order, one response each.</summary>
    public abstract Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken);

    /// <summary>Replaces an activity sent before.</summary>
    public abstract Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken);

    /// <summary>Deletes an activity sent before.</summary>
    public abstract Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken);

    /// <summary>Starts a turn of the bot's own accord in a conversation that exists.</summary>
    public virtual async Task ContinueConversationAsync(string botId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        using var context = new TurnContext(this, reference.GetContinuationActivity());
        await RunPipelineAsync(context, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>As above, for an identity; an adapter that supports it overrides this.</summary>
    public virtual Task ContinueConversationAsync(ClaimsIdentity claimsIdentity, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>As above, for an identity and an audience; an adapter that supports it overrides this.</summary>
    public virtual Task ContinueConversationAsync(ClaimsIdentity claimsIdentity, ConversationReference reference, string audience, BotCallbackHandler callback, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>As above, with an activity of the caller's; an adapter that supports it overrides this.</summary>
    public virtual Task ContinueConversationAsync(string botId, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>As above, with an activity of the caller's; an adapter that supports it overrides this.</summary>
    public virtual Task ContinueConversationAsync(ClaimsIdentity claimsIdentity, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>As above, with an activity of the caller's; an adapter that supports it overrides this.</summary>
    public virtual Task ContinueConversationAsync(ClaimsIdentity claimsIdentity, Activity continuationActivity, string audience, BotCallbackHandler callback, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Makes a new conversation on a channel and starts a turn in it; an adapter that supports it overrides this.</summary>
    public virtual Task CreateConversationAsync(string botAppId, string channelId, string serviceUrl, string audience, ConversationParameters conversationParameters, BotCallbackHandler callback, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Runs a turn for an activity whose sender is known; an adapter that supports it overrides this.</summary>
    public virtual Task<InvokeResponse> ProcessActivityAsync(ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Passes a turn through the middleware to the callback, in the culture of the activity's locale.</summary>
    protected async Task RunPipelineAsync(ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        BotAssert.ContextNotNull(turnContext);
        if (turnContext.Activity is null)
        {
            // A turn of the bot's own accord without an activity bypasses the middleware.
            if (callback is not null)
            {
                await callback(turnContext, cancellationToken).ConfigureAwait(false);
            }

            return;
        }

        if (!string.IsNullOrEmpty(turnContext.Activity.Locale) && Cultures.Find(turnContext.Activity.Locale) is { } culture)
        {
            if (!ReferenceEquals(CultureInfo.CurrentCulture, culture) && !CultureInfo.CurrentCulture.Equals(culture))
            {
                CultureInfo.CurrentCulture = culture;
            }

            if (turnContext is TurnContext context)
            {
                context.Locale = culture.Name;
            }
        }

        try
        {
            await MiddlewareSet.ReceiveActivityWithStatusAsync(turnContext, callback, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (OnTurnError is not null)
        {
            await OnTurnError(turnContext, e).ConfigureAwait(false);
        }
    }
}
