using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using OrderBot.Channels.Looks;

namespace OrderBot.Channels.Teams;

/// <summary>A press of a card's button (Action.Execute) is a turn like any other; its answer is what is left of the buttons.</summary>
public sealed class CardActionMiddleware : IMiddleware
{
    private const string CardAction = "adaptiveCard/action";
    private const int LongestTitle = 300;

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default) =>
        turnContext.Activity is { Type: ActivityTypes.Invoke, Name: CardAction } activity && PressIn(activity.Value) is { } data
            ? PressedAsync(turnContext, activity, data, next, cancellationToken)
            : next(cancellationToken);

    private static async Task PressedAsync(ITurnContext turnContext, Activity activity, JsonElement data, NextDelegate next, CancellationToken cancellationToken)
    {
        var title = Text(data, "title") is { Length: <= LongestTitle } words ? words : "";
        activity.Type = ActivityTypes.Message;
        activity.Text = title;
        if (PressMiddleware.Read(data) is { } press)
        {
            turnContext.TurnState.Set(press);
        }

        try
        {
            await next(cancellationToken);
        }
        finally
        {
            activity.Type = ActivityTypes.Invoke;
        }

        var left = new AdaptiveCardInvokeResponse { StatusCode = StatusCodes.Status200OK, Type = AdaptiveCard.ContentType, Value = TeamsCards.Chosen(title) };
        await turnContext.SendActivityAsync(
            new Activity { Type = ActivityTypesEx.InvokeResponse, Value = new InvokeResponse { Status = StatusCodes.Status200OK, Body = left } }, cancellationToken);
    }

    /// <summary>What a button of ours sends; null when the action is another one.</summary>
    private static JsonElement? PressIn(object? value) =>
        value is JsonElement json && At(json, "action") is { } action && Text(action, "type") == "Action.Execute" && Text(action, "verb") == TeamsCards.Press
            && At(action, "data") is { ValueKind: JsonValueKind.Object } data
            ? data
            : null;

    private static JsonElement? At(JsonElement json, string name) => json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) ? value : null;

    private static string? Text(JsonElement json, string name) => At(json, name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;
}
