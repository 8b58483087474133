using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The value of an invoke named adaptiveCard/action.</summary>
[JsonConverter(typeof(ProtocolJsonConverter<AdaptiveCardInvokeValue>))]
public class AdaptiveCardInvokeValue : IKeepsUnknown
{
    /// <summary>Empty, to be filled in.</summary>
    public AdaptiveCardInvokeValue()
    {
    }

    /// <summary>What was pressed.</summary>
    public AdaptiveCardInvokeAction Action { get; set; }

    /// <summary>The token that the client got for it; null: none.</summary>
    public AdaptiveCardAuthentication Authentication { get; set; }

    /// <summary>The code that a sign-in by hand has shown; null: none.</summary>
    public string State { get; set; }

    Dictionary<string, JsonElement> IKeepsUnknown.Unknown { get; set; }
}
