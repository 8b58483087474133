using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An action that opens a form.</summary>
public class O365ConnectorCardActionCard : O365ConnectorCardActionBase
{
    /// <summary>What kind it is.</summary>
    public new const string Type = "ActionCard";

    /// <summary>Empty, to be filled in.</summary>
    public O365ConnectorCardActionCard()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public O365ConnectorCardActionCard(
        string type = null,
        string name = null,
        string id = null,
        IList<O365ConnectorCardInputBase> inputs = null,
        IList<O365ConnectorCardActionBase> actions = null)
        : base(type: type, name: name, id: id)
    {
        Inputs = inputs;
        Actions = actions;
    }

    /// <summary>What the user fills in.</summary>
    [JsonPropertyName("inputs")]
    public IList<O365ConnectorCardInputBase> Inputs { get; set; }

    /// <summary>The actions.</summary>
    [JsonPropertyName("actions")]
    public IList<O365ConnectorCardActionBase> Actions { get; set; }
}
