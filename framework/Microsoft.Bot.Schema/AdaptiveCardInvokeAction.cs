using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The Action.Execute that was pressed on an adaptive card.</summary>
[JsonConverter(typeof(ProtocolJsonConverter<AdaptiveCardInvokeAction>))]
public class AdaptiveCardInvokeAction : IKeepsUnknown
{
    public AdaptiveCardInvokeAction()
    {
    }

    public string Type { get; set; }

    public string Id { get; set; }

    public string Verb { get; set; }

    public object Data { get; set; }

    Dictionary<string, JsonElement> IKeepsUnknown.Unknown { get; set; }
}
