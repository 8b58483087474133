using System.Text.Json;
using Microsoft.Bot.Builder;
using OrderBot.Dialogs.Replies;

namespace OrderBot.Channels;

/// <summary>Turns a pressed button into a typed press, whatever way its channel carried it.</summary>
public sealed class PressMiddleware : IMiddleware
{
    private const int Longest = 100;

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (Read(turnContext.Activity.Value) is { } press)
        {
            turnContext.TurnState.Set(press);
        }

        return next(cancellationToken);
    }

    internal static ButtonPress? Read(object? value) => value switch
    {
        JsonElement { ValueKind: JsonValueKind.Object } json when Text(json, "act") is { } act => new ButtonPress(act, Text(json, "consent")),
        IDictionary<string, object> map when Text(map, "act") is { } act => new ButtonPress(act, Text(map, "consent")),
        _ => null,
    };

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? Short(value.GetString()) : null;

    private static string? Text(IDictionary<string, object> map, string name) =>
        map.TryGetValue(name, out var value) ? Short(value as string) : null;

    private static string? Short(string? text) => text is { Length: > 0 and <= Longest } ? text : null;
}
