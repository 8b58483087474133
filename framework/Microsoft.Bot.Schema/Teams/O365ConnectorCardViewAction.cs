using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An action that opens a page.</summary>
public class O365ConnectorCardViewAction : O365ConnectorCardActionBase
{
    public new const string Type = "ViewAction";

    public O365ConnectorCardViewAction()
    {
    }

    public O365ConnectorCardViewAction(string type = null, string name = null, string id = null, IList<string> target = null)
        : base(type: type, name: name, id: id)
    {
        Target = target;
    }

    [JsonPropertyName("target")]
    public IList<string> Target { get; set; }
}
