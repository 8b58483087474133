using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The error of a service behind the one that answered.</summary>
/// <seealso href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference#innerhttperror-object"/>
[JsonConverter(typeof(ProtocolJsonConverter<InnerHttpError>))]
public class InnerHttpError
{
    /// <summary>Empty, to be filled in.</summary>
    public InnerHttpError()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public InnerHttpError(int? statusCode = default, object body = null)
    {
        StatusCode = statusCode;
        Body = body;
    }

    /// <summary>The HTTP status.</summary>
    public int? StatusCode { get; set; }

    /// <summary>What the service answered.</summary>
    public object Body { get; set; }
}
