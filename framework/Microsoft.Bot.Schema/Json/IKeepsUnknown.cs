using System.Text.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Carries the JSON properties that the protocol's page does not name, so that they survive a round trip.</summary>
internal interface IKeepsUnknown
{
    Dictionary<string, JsonElement> Unknown { get; set; }
}
