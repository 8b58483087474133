using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The Action.Execute that was pressed on an adaptive card.</summary>
[JsonConverter(typeof(ProtocolJsonConverter<AdaptiveCardInvokeAction>))]
public class AdaptiveCardInvokeAction : IKeepsUnknown
{
    /// <summary>Empty, to be filled in.</summary>
    public AdaptiveCardInvokeAction()
    {
    }

    /// <summary>The action's type: <c>Action.Execute</c>.</summary>
    public string Type { get; set; }

    /// <summary>The action's id on its card.</summary>
    public string Id { get; set; }

    /// <summary>What the card wants done.</summary>
    public string Verb { get; set; }

    /// <summary>What the card carries, with what was put into its inputs.</summary>
    public object Data { get; set; }

    Dictionary<string, JsonElement> IKeepsUnknown.Unknown { get; set; }
}
