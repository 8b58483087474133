namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Whether to try again, and after how long: ten seconds at most.</summary>
public class RetryParams
{
    private const int MostRetries = 10;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Usual = TimeSpan.FromMilliseconds(50);

    /// <summary>Again, at once.</summary>
    public RetryParams()
    {
    }

    /// <summary>Again or not, after so long; ten seconds at most.</summary>
    public RetryParams(TimeSpan retryAfter, bool shouldRetry = true)
    {
        ShouldRetry = shouldRetry;
        RetryAfter = retryAfter > Longest ? Longest : retryAfter;
    }

    /// <summary>Not again.</summary>
    public static RetryParams StopRetrying => new() { ShouldRetry = false };

    /// <summary>Whether to try again.</summary>
    public bool ShouldRetry { get; set; }

    /// <summary>How long to wait before; ten seconds at most.</summary>
    public TimeSpan RetryAfter { get; set; }

    /// <summary>50 milliseconds, ten times.</summary>
    public static RetryParams DefaultBackOff(int retryCount) => retryCount < MostRetries ? new RetryParams(Usual) : StopRetrying;
}
