using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An action that opens a form.</summary>
public class O365ConnectorCardActionCard : O365ConnectorCardActionBase
{
    public new const string Type = "ActionCard";

    public O365ConnectorCardActionCard()
    {
    }

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

    [JsonPropertyName("inputs")]
    public IList<O365ConnectorCardInputBase> Inputs { get; set; }

    [JsonPropertyName("actions")]
    public IList<O365ConnectorCardActionBase> Actions { get; set; }
}
