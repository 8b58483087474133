namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The login service asks for patience.</summary>
public class ThrottleException : Exception
{
    /// <summary>With the usual words.</summary>
    public ThrottleException()
    {
    }

    /// <summary>With these words.</summary>
    public ThrottleException(string message)
        : base(message)
    {
    }

    /// <summary>With these words, because of another.</summary>
    public ThrottleException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>How long it asks for.</summary>
    public RetryParams RetryParams { get; set; }
}
