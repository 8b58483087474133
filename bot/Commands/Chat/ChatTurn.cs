using Microsoft.Bot.Schema;
using OrderBot.Orders;

namespace OrderBot.Commands.Chat;

/// <summary>What a turn said, and the orders whose status it changed.</summary>
public sealed record ChatTurn(IReadOnlyList<Activity> Replies, IReadOnlyDictionary<string, OrderStatus> Orders);
