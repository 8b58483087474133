using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using OrderBot.Channels.Looks;
using OrderBot.Dialogs.Talk;
using OrderBot.Orders;
using OrderBot.Turns;

namespace OrderBot.Channels.Teams;

/// <summary>An order's card that is seen again is drawn from the order as it is now, for its buyer only.</summary>
public sealed class OrderCards(IOrderService orders, OrderWords words, Clock clock)
{
    private const string Error = "application/vnd.microsoft.error";

    /// <summary>The answer to a card's action.</summary>
    public async Task<AdaptiveCardInvokeResponse> AnswerAsync(ITurnContext turn, AdaptiveCardInvokeAction action, CancellationToken ct)
    {
        // It changes nothing, and who asks again gets the order as it is then.
        turn.TurnState.Get<TurnChanges>()?.IsErrand = true;
        if (action.Verb != TeamsCards.Refresh || action.Data is not JsonElement { ValueKind: JsonValueKind.Object } data
            || !data.TryGetProperty("order", out var number) || number.ValueKind != JsonValueKind.String)
        {
            return Refused(StatusCodes.Status400BadRequest, "BadRequest", "No card of this bot has such an action.");
        }

        try
        {
            return await DrawnAsync(turn, number.GetString()!, ct);
        }
        catch (OrderServiceException)
        {
            // The card stays as it is; nobody asked anything in words.
            return Refused(StatusCodes.Status503ServiceUnavailable, "ServiceUnavailable", "The order cannot be looked up just now.");
        }
    }

    private async Task<AdaptiveCardInvokeResponse> DrawnAsync(ITurnContext turn, string number, CancellationToken ct) =>
        turn.Activity.Conversation.IsGroup != true && turn.Buyer() is { } buyer && await orders.FindAsync(buyer, number, ct) is { } order
            ? new AdaptiveCardInvokeResponse
            {
                StatusCode = StatusCodes.Status200OK,
                Type = AdaptiveCard.ContentType,
                Value = TeamsCards.Order(words.Card(order, clock.For(turn)), turn.Activity.From.Id),
            }
            : Refused(StatusCodes.Status403Forbidden, "Forbidden", "This card is not drawn anew for you.");

    private static AdaptiveCardInvokeResponse Refused(int status, string code, string message) =>
        new() { StatusCode = status, Type = Error, Value = new Error(code, message) };
}
