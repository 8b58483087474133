using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A search by a message extension.</summary>
public class MessagingExtensionQuery
{
    /// <summary>Empty, to be filled in.</summary>
    public MessagingExtensionQuery()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
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

    /// <summary>Which command of the app's manifest.</summary>
    [JsonPropertyName("commandId")]
    public string CommandId { get; set; }

    /// <summary>What the user typed, by parameter.</summary>
    [JsonPropertyName("parameters")]
    public IList<MessagingExtensionParameter> Parameters { get; set; }

    /// <summary>Which part of the results is wanted.</summary>
    [JsonPropertyName("queryOptions")]
    public MessagingExtensionQueryOptions QueryOptions { get; set; }

    /// <summary>The code that a sign-in has shown; null: none.</summary>
    [JsonPropertyName("state")]
    public string State { get; set; }
}
