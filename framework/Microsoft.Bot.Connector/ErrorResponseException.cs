namespace Microsoft.Bot.Schema;

/// <summary>A channel refused what the bot sent; its own words are in the body, if it gave any.</summary>
public class ErrorResponseException : Exception
{
    public ErrorResponseException()
    {
    }

    public ErrorResponseException(string message)
        : base(message)
    {
    }

    public ErrorResponseException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public ErrorResponse Body { get; set; }

    internal int Status { get; init; }
}
