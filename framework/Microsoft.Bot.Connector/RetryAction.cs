using Microsoft.Bot.Connector.Authentication;

namespace Microsoft.Bot.Connector;

/// <summary>Tries again as a handler decides.</summary>
public static class RetryAction
{
    /// <inheritdoc cref="Retry.Run{TResult}(Func{Task{TResult}}, Func{Exception, int, RetryParams})"/>
    public static Task<TResult> RunAsync<TResult>(Func<Task<TResult>> task, Func<Exception, int, RetryParams> retryExceptionHandler)
        => Retry.Run(task, retryExceptionHandler);
}
