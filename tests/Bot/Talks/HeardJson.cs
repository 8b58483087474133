using System.Text.Json;
using OrderBot.Scripts;

namespace OrderBot.Bot.Tests.Talks;

/// <summary>A reply as it stood on the wire.</summary>
internal static class HeardJson
{
    public static Heard Of(JsonElement activity) => new(
        Text(activity, "label"),
        Text(activity, "text"),
        activity.TryGetProperty("suggestedActions", out var suggested)
            ? [.. suggested.GetProperty("actions").EnumerateArray().Select(Button)]
            : []);

    private static HeardButton Button(JsonElement action) => Text(action, "type") == "imBack"
        ? new HeardButton(Text(action, "title"), Text(action, "value"), null)
        : new HeardButton(Text(action, "title"), Text(action, "text"), action.GetProperty("value").Clone());

    private static string Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
}
