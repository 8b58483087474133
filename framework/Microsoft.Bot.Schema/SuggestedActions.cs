using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Buttons that go away once one is pressed.</summary>
/// <seealso href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference#suggestedactions-object"/>
[JsonConverter(typeof(ProtocolJsonConverter<SuggestedActions>))]
public class SuggestedActions : IKeepsUnknown
{
    /// <summary>Empty, to be filled in.</summary>
    public SuggestedActions()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public SuggestedActions(IList<string> to = null, IList<CardAction> actions = null)
    {
        To = to;
        Actions = actions;
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public SuggestedActions(IEnumerable<string> to, IEnumerable<CardAction> actions)
    {
        To = to?.ToList();
        Actions = actions?.ToList();
    }

    /// <summary>Who sees them, by account id; empty or null: everybody.</summary>
    public IList<string> To { get; set; }

    /// <summary>What is offered.</summary>
    public IList<CardAction> Actions { get; set; }

    Dictionary<string, JsonElement> IKeepsUnknown.Unknown { get; set; }
}
