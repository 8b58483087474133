using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An action that opens an address.</summary>
public class O365ConnectorCardOpenUri : O365ConnectorCardActionBase
{
    /// <summary>What kind it is.</summary>
    public new const string Type = "OpenUri";

    /// <summary>Empty, to be filled in.</summary>
    public O365ConnectorCardOpenUri()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public O365ConnectorCardOpenUri(
        string type = null,
        string name = null,
        string id = null,
        IList<O365ConnectorCardOpenUriTarget> targets = null)
        : base(type: type, name: name, id: id)
    {
        Targets = targets;
    }

    /// <summary>Where it leads on each system.</summary>
    [JsonPropertyName("targets")]
    public IList<O365ConnectorCardOpenUriTarget> Targets { get; set; }
}
