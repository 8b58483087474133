using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The value of an invoke named adaptiveCard/action.</summary>
[JsonConverter(typeof(ProtocolJsonConverter<AdaptiveCardInvokeValue>))]
public class AdaptiveCardInvokeValue : IKeepsUnknown
{
    public AdaptiveCardInvokeValue()
    {
    }

    public AdaptiveCardInvokeAction Action { get; set; }

    public AdaptiveCardAuthentication Authentication { get; set; }

    public string State { get; set; }

    Dictionary<string, JsonElement> IKeepsUnknown.Unknown { get; set; }
}
