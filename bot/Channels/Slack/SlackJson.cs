using System.Text.Json;

namespace OrderBot.Channels.Slack;

/// <summary>Looks into what Slack sent; whatever is not there, or of another kind, is null.</summary>
internal static class SlackJson
{
    public static JsonElement? At(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    public static string? Text(JsonElement json, string name) =>
        At(json, name) is { ValueKind: JsonValueKind.String } value && value.GetString() is { Length: > 0 } text ? text : null;

    /// <summary>The text at the end of a path.</summary>
    public static string? Text(JsonElement json, string first, string second) => At(json, first) is { } inner ? Text(inner, second) : null;

    /// <summary>The first of a list.</summary>
    public static JsonElement? First(JsonElement json, string name) =>
        At(json, name) is { ValueKind: JsonValueKind.Array } list && list.GetArrayLength() > 0 ? list[0] : null;

    public static bool Has(JsonElement json, string name) => At(json, name) is not null;
}
