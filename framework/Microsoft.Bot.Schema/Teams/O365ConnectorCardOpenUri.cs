using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An action that opens an address.</summary>
public class O365ConnectorCardOpenUri : O365ConnectorCardActionBase
{
    public new const string Type = "OpenUri";

    public O365ConnectorCardOpenUri()
    {
    }

    public O365ConnectorCardOpenUri(
        string type = null,
        string name = null,
        string id = null,
        IList<O365ConnectorCardOpenUriTarget> targets = null)
        : base(type: type, name: name, id: id)
    {
        Targets = targets;
    }

    [JsonPropertyName("targets")]
    public IList<O365ConnectorCardOpenUriTarget> Targets { get; set; }
}
