namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Tries again as a handler decides.</summary>
public static class Retry
{
    /// <param name="retryExceptionHandler">Given the trouble and how many retries there were; waits vary by a tenth, so that callers do not come all at once.</param>
    /// <exception cref="AggregateException">The handler gave up; every trouble is inside.</exception>
    public static async Task<TResult> Run<TResult>(Func<Task<TResult>> task, Func<Exception, int, RetryParams> retryExceptionHandler)
    {
        var troubles = new List<Exception>();
        for (var retries = 0; ; retries++)
        {
            try
            {
                return await task().ConfigureAwait(false);
            }
            catch (Exception trouble)
            {
                troubles.Add(trouble);
                var next = retryExceptionHandler(trouble, retries);
                if (!next.ShouldRetry)
                {
                    throw new AggregateException("Failed to perform the required operation.", troubles);
                }

                await Task.Delay(next.RetryAfter.WithJitter()).ConfigureAwait(false);
            }
        }
    }
}
