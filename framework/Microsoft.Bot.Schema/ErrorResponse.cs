using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The body of a response that reports an error.</summary>
[JsonConverter(typeof(ProtocolJsonConverter<ErrorResponse>))]
public class ErrorResponse
{
    public ErrorResponse()
    {
    }

    public ErrorResponse(Error error = null)
    {
        Error = error;
    }

    public Error Error { get; set; }
}
