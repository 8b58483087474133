using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The id that a channel gave to what was sent.</summary>
/// <seealso href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference#resourceresponse-object"/>
[JsonConverter(typeof(ProtocolJsonConverter<ResourceResponse>))]
public class ResourceResponse
{
    /// <summary>Empty, to be filled in.</summary>
    public ResourceResponse()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public ResourceResponse(string id = null)
    {
        Id = id;
    }

    /// <summary>The id of what was sent, changed or uploaded.</summary>
    public string Id { get; set; }
}
