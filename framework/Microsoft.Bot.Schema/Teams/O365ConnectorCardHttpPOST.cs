using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An action that posts to an address.</summary>
public class O365ConnectorCardHttpPOST : O365ConnectorCardActionBase
{
    public new const string Type = "HttpPOST";

    public O365ConnectorCardHttpPOST()
    {
    }

    public O365ConnectorCardHttpPOST(string type = null, string name = null, string id = null, string body = null)
        : base(type: type, name: name, id: id)
    {
        Body = body;
    }

    [JsonPropertyName("body")]
    public string Body { get; set; }
}
