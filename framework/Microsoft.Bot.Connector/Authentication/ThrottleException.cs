namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The login service asks for patience.</summary>
public class ThrottleException : Exception
{
    public ThrottleException()
    {
    }

    public ThrottleException(string message)
        : base(message)
    {
    }

    public ThrottleException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>How long it asks for.</summary>
    public RetryParams RetryParams { get; set; }
}
