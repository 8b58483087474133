using System.Collections;

namespace Microsoft.Bot.Builder;

/// <summary>Middlewares in the order in which a turn passes them.</summary>
public class MiddlewareSet : IMiddleware, IEnumerable<IMiddleware>
{
    private readonly List<IMiddleware> _middleware = [];

    /// <summary>Adds a middleware at the end.</summary>
    public MiddlewareSet Use(IMiddleware middleware)
    {
        BotAssert.MiddlewareNotNull(middleware);
        _middleware.Add(middleware);
        return this;
    }

    /// <summary>Runs this set as one middleware of another.</summary>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        await RunAsync(turnContext, null, 0, cancellationToken).ConfigureAwait(false);
        await next(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Passes the turn through every middleware, then to the callback.</summary>
    public Task ReceiveActivityWithStatusAsync(ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        RunAsync(turnContext, callback, 0, cancellationToken);

    /// <inheritdoc/>
    public IEnumerator<IMiddleware> GetEnumerator() => _middleware.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Task RunAsync(ITurnContext turnContext, BotCallbackHandler callback, int index, CancellationToken cancellationToken)
    {
        if (index == _middleware.Count)
        {
            return callback?.Invoke(turnContext, cancellationToken) ?? Task.CompletedTask;
        }

        return RunOneAsync(turnContext, callback, index, cancellationToken);
    }

    // Apart from the above, which would make the closure even when there is no middleware.
    private Task RunOneAsync(ITurnContext turnContext, BotCallbackHandler callback, int index, CancellationToken cancellationToken) =>
        _middleware[index].OnTurnAsync(turnContext, ct => RunAsync(turnContext, callback, index + 1, ct), cancellationToken);
}
