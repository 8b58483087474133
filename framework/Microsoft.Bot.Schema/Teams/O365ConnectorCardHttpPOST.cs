using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An action that posts to an address.</summary>
public class O365ConnectorCardHttpPOST : O365ConnectorCardActionBase
{
    /// <summary>What kind it is.</summary>
    public new const string Type = "HttpPOST";

    /// <summary>Empty, to be filled in.</summary>
    public O365ConnectorCardHttpPOST()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public O365ConnectorCardHttpPOST(string type = null, string name = null, string id = null, string body = null)
        : base(type: type, name: name, id: id)
    {
        Body = body;
    }

    /// <summary>The body.</summary>
    [JsonPropertyName("body")]
    public string Body { get; set; }
}
