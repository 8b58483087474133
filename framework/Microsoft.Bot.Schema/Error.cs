using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>What went wrong, in the protocol's words.</summary>
/// <seealso href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference#error-object"/>
[JsonConverter(typeof(ProtocolJsonConverter<Error>))]
public class Error
{
    /// <summary>Empty, to be filled in.</summary>
    public Error()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public Error(string code = null, string message = null, InnerHttpError innerHttpError = null)
    {
        Code = code;
        Message = message;
        InnerHttpError = innerHttpError;
    }

    /// <summary>What went wrong, for programs: one of <see cref="ErrorCodes"/> or the channel's own.</summary>
    public string Code { get; set; }

    /// <summary>What went wrong, for people.</summary>
    public string Message { get; set; }

    /// <summary>What another service answered that led to it.</summary>
    public InnerHttpError InnerHttpError { get; set; }
}
