using System.Text.Json;
using Microsoft.Bot.Schema;

namespace OrderBot.Commands.Chat;

/// <summary>A line of `chat --json`: the buyer's text, or a JSON object with text, a button's title or a button's value.</summary>
/// <param name="Problem">Why the line is none of them; else null.</param>
public sealed record ChatInput(string Text, object? Value, string? Problem = null)
{
    public static ChatInput Read(string line, IReadOnlyList<CardAction> buttons)
    {
        if (!line.StartsWith('{'))
        {
            return new ChatInput(line, null);
        }

        try
        {
            using var json = JsonDocument.Parse(line);
            return Read(json.RootElement, buttons);
        }
        catch (JsonException)
        {
            return new ChatInput(line, null);
        }
    }

    private static ChatInput Read(JsonElement json, IReadOnlyList<CardAction> buttons)
    {
        if (json.TryGetProperty("press", out var press) && press.ValueKind == JsonValueKind.String)
        {
            var title = press.GetString()!;
            return buttons.FirstOrDefault(button => button.Title == title) is not { } pressed
                ? new ChatInput(title, null, $"There is no button \"{title}\".")
                : pressed.Type == ActionTypes.ImBack ? new ChatInput((string)pressed.Value, null) : new ChatInput(pressed.Text ?? "", pressed.Value);
        }

        var text = json.TryGetProperty("text", out var said) && said.ValueKind == JsonValueKind.String ? said.GetString()! : null;
        object? value = json.TryGetProperty("value", out var sent) ? sent.Clone() : null;
        return value is JsonElement { ValueKind: JsonValueKind.String } plain ? new ChatInput(plain.GetString()!, null)
            : text is not null || value is not null ? new ChatInput(text ?? "", value)
            : new ChatInput("", null, "Say {\"text\":…}, {\"press\":\"a button's title\"} or {\"value\":…}.");
    }
}
