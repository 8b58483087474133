using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Bot.Schema;

namespace OrderBot.Commands.Chat;

/// <summary>A line that `chat --json` prints.</summary>
/// <param name="Error">Why nothing was said; else left out.</param>
public sealed record ChatLine(string Text, IReadOnlyList<ChatReply> Replies, IReadOnlyDictionary<string, string> Orders, string? Error = null)
{
    public static ChatLine Of(string text, ChatTurn turn) => new(
        text,
        [.. turn.Replies.Select(ChatReply.Of)],
        turn.Orders.ToDictionary(order => order.Key, order => order.Value.ToString()));
}

/// <summary>A reply as `chat --json` prints it.</summary>
public sealed record ChatReply(string Name, string Text, IReadOnlyList<ChatButton> Buttons)
{
    public static ChatReply Of(Activity activity) => new(
        activity.Label ?? "", activity.Text ?? "", [.. (activity.SuggestedActions?.Actions ?? []).Select(ChatButton.Of)]);
}

/// <summary>A button as `chat --json` prints it; the value is what a press sends.</summary>
public sealed record ChatButton(string Title, object Value)
{
    public static ChatButton Of(CardAction action) => new(action.Title, action.Value);
}

/// <summary>The shapes of `chat --json`.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ChatLine))]
[JsonSerializable(typeof(Dictionary<string, object>))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class ChatJson : JsonSerializerContext;
