using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The conversation that a channel opened.</summary>
[JsonConverter(typeof(ProtocolJsonConverter<ConversationResourceResponse>))]
public class ConversationResourceResponse
{
    public ConversationResourceResponse()
    {
    }

    public ConversationResourceResponse(string activityId = null, string serviceUrl = null, string id = null)
    {
        ActivityId = activityId;
        ServiceUrl = serviceUrl;
        Id = id;
    }

    public string ActivityId { get; set; }

    public string ServiceUrl { get; set; }

    public string Id { get; set; }
}
