namespace Microsoft.Bot.Schema;

/// <summary>A channel refused what the bot sent; its own words are in the body, if it gave any.</summary>
public class ErrorResponseException : Exception
{
    /// <summary>With the usual words.</summary>
    public ErrorResponseException()
    {
    }

    /// <summary>With these words.</summary>
    public ErrorResponseException(string message)
        : base(message)
    {
    }

    /// <summary>With these words, because of another.</summary>
    public ErrorResponseException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>What the channel answered; null: nothing that could be read.</summary>
    public ErrorResponse Body { get; set; }

    internal int Status { get; init; }
}
