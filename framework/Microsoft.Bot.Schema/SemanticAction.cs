using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>What a client believes that the words ask for.</summary>
/// <seealso href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference#semanticaction-object"/>
[JsonConverter(typeof(ProtocolJsonConverter<SemanticAction>))]
public class SemanticAction : IKeepsUnknown
{
    /// <summary>Empty, to be filled in.</summary>
    public SemanticAction()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public SemanticAction(string id = null, IDictionary<string, Entity> entities = null)
    {
        Id = id;
        Entities = entities;
    }

    /// <summary>Which action, by the bot's own name for it.</summary>
    public string Id { get; set; }

    /// <summary>What the action is about, by name.</summary>
    public IDictionary<string, Entity> Entities { get; set; }

    /// <summary>How far it is: one of <see cref="SemanticActionStates"/>.</summary>
    public string State { get; set; }

    Dictionary<string, JsonElement> IKeepsUnknown.Unknown { get; set; }
}
