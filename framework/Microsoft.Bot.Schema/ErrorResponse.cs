using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The body of a response that reports an error.</summary>
/// <seealso href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference#errorresponse-object"/>
[JsonConverter(typeof(ProtocolJsonConverter<ErrorResponse>))]
public class ErrorResponse
{
    /// <summary>Empty, to be filled in.</summary>
    public ErrorResponse()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public ErrorResponse(Error error = null)
    {
        Error = error;
    }

    /// <summary>What went wrong; null: nothing.</summary>
    public Error Error { get; set; }
}
