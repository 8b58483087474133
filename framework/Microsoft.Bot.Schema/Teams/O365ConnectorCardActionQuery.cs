using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A pressed action of a connector card.</summary>
public class O365ConnectorCardActionQuery
{
    /// <summary>Empty, to be filled in.</summary>
    public O365ConnectorCardActionQuery()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public O365ConnectorCardActionQuery(string body = null, string actionId = null)
    {
        Body = body;
        ActionId = actionId;
    }

    /// <summary>What was sent, with what was filled in.</summary>
    [JsonPropertyName("body")]
    public string Body { get; set; }

    /// <summary>Which action was pressed.</summary>
    [JsonPropertyName("actionId")]
    public string ActionId { get; set; }
}
