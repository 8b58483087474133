using System.Text.Json;

namespace OrderBot.SupportDesk;

/// <summary>Reads the state of a handoff.status event.</summary>
internal static class HandoffState
{
    public static string? Of(object? value) => value switch
    {
        JsonElement { ValueKind: JsonValueKind.Object } json when json.TryGetProperty("state", out var state) && state.ValueKind == JsonValueKind.String => state.GetString(),
        IDictionary<string, object> map when map.TryGetValue("state", out var state) => state as string,
        _ => null,
    };
}
