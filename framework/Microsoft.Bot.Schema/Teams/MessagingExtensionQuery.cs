using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A search by a message extension.</summary>
public class MessagingExtensionQuery
{
    public MessagingExtensionQuery()
    {
    }

    public MessagingExtensionQuery(
        string commandId = null,
        IList<MessagingExtensionParameter> parameters = null,
        MessagingExtensionQueryOptions queryOptions = null,
        string state = null)
    {
        CommandId = commandId;
        Parameters = parameters;
        QueryOptions = queryOptions;
        State = state;
    }

    [JsonPropertyName("commandId")]
    public string CommandId { get; set; }

    [JsonPropertyName("parameters")]
    public IList<MessagingExtensionParameter> Parameters { get; set; }

    [JsonPropertyName("queryOptions")]
    public MessagingExtensionQueryOptions QueryOptions { get; set; }

    [JsonPropertyName("state")]
    public string State { get; set; }
}
