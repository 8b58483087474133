using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The conversation that a channel opened.</summary>
/// <seealso href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference#conversationresourceresponse-object"/>
[JsonConverter(typeof(ProtocolJsonConverter<ConversationResourceResponse>))]
public class ConversationResourceResponse
{
    /// <summary>Empty, to be filled in.</summary>
    public ConversationResourceResponse()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public ConversationResourceResponse(string activityId = null, string serviceUrl = null, string id = null)
    {
        ActivityId = activityId;
        ServiceUrl = serviceUrl;
        Id = id;
    }

    /// <summary>The id of what was said first.</summary>
    public string ActivityId { get; set; }

    /// <summary>Where replies to the conversation go.</summary>
    public string ServiceUrl { get; set; }

    /// <summary>The conversation's id.</summary>
    public string Id { get; set; }
}
