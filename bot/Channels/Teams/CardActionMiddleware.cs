using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using OrderBot.Channels.Looks;
using OrderBot.Dialogs.Talk;
using OrderBot.Orders;

namespace OrderBot.Channels.Teams;

/// <summary>
/// A press of a card's Action.Execute is a turn like any other, and its answer is the card as it stands from then on.
/// A card that is seen again is drawn from the order as it is now, for its buyer only.
/// </summary>
public sealed class CardActionMiddleware(IOrderService orders, OrderWords words, Clock clock) : IMiddleware
{
    private const string Invoke = "adaptiveCard/action";
    private const string Card = AdaptiveCard.ContentType;
    private const string Error = "application/vnd.microsoft.error";
    private const int LongestTitle = 300;

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (turnContext.Activity is not { Type: ActivityTypes.Invoke, Name: Invoke } activity)
        {
            return next(cancellationToken);
        }

        var action = activity.Value is JsonElement value ? At(value, "action") : null;
        var data = action is { } one ? At(one, "data") : null;
        return action is { } named && data is { ValueKind: JsonValueKind.Object } given
            ? Text(named, "verb") switch
            {
                TeamsCards.Press => PressAsync(turnContext, given, next, cancellationToken),
                TeamsCards.Refresh => RefreshAsync(turnContext, given, cancellationToken),
                _ => AnswerAsync(turnContext, 400, Error, Problem("BadRequest", "No card of this bot has such an action."), cancellationToken),
            }
            : AnswerAsync(turnContext, 400, Error, Problem("BadRequest", "That is no action of a card."), cancellationToken);
    }

    private static async Task PressAsync(ITurnContext turn, JsonElement data, NextDelegate next, CancellationToken ct)
    {
        var activity = turn.Activity;
        var title = Text(data, "title") is { Length: <= LongestTitle } words ? words : "";
        activity.Type = ActivityTypes.Message;
        activity.Text = title;
        if (PressMiddleware.Read(data) is { } press)
        {
            turn.TurnState.Set(press);
        }

        try
        {
            await next(ct);
        }
        finally
        {
            activity.Type = ActivityTypes.Invoke;
        }

        await AnswerAsync(turn, 200, Card, TeamsCards.Chosen(title), ct);
    }

    private async Task RefreshAsync(ITurnContext turn, JsonElement data, CancellationToken ct)
    {
        if (turn.Buyer() is { } buyer && turn.Activity.Conversation.IsGroup != true && Text(data, "order") is { } number && await FindAsync(buyer, number, ct) is { } order)
        {
            await AnswerAsync(turn, 200, Card, TeamsCards.Order(words.Card(order, clock.For(turn)), turn.Activity.From?.Id), ct);
        }
        else
        {
            await AnswerAsync(turn, 403, Error, Problem("Forbidden", "This card is not drawn anew for you."), ct);
        }
    }

    private async Task<Order?> FindAsync(Buyer buyer, string number, CancellationToken ct)
    {
        try
        {
            return await orders.FindAsync(buyer, number, ct);
        }
        catch (OrderServiceException)
        {
            return null;
        }
    }

    private static Task AnswerAsync(ITurnContext turn, int status, string type, object value, CancellationToken ct) => turn.SendActivityAsync(
        new Activity
        {
            Type = ActivityTypesEx.InvokeResponse,
            Value = new InvokeResponse { Status = 200, Body = new AdaptiveCardInvokeResponse { StatusCode = status, Type = type, Value = value } },
        },
        ct);

    private static Dictionary<string, object> Problem(string code, string message) => new() { ["code"] = code, ["message"] = message };

    private static JsonElement? At(JsonElement json, string name) => json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) ? value : null;

    private static string? Text(JsonElement json, string name) => At(json, name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;
}
