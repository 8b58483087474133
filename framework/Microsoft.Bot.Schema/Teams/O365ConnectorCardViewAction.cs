using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An action that opens a page.</summary>
public class O365ConnectorCardViewAction : O365ConnectorCardActionBase
{
    /// <summary>What kind it is.</summary>
    public new const string Type = "ViewAction";

    /// <summary>Empty, to be filled in.</summary>
    public O365ConnectorCardViewAction()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public O365ConnectorCardViewAction(string type = null, string name = null, string id = null, IList<string> target = null)
        : base(type: type, name: name, id: id)
    {
        Target = target;
    }

    /// <summary>Where it leads; one address.</summary>
    [JsonPropertyName("target")]
    public IList<string> Target { get; set; }
}
