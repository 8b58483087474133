using System.Text.Json;

namespace OrderBot.Bot.Tests.DirectLine;

/// <summary>A conversation and the token for it.</summary>
internal sealed record Ticket(string ConversationId, string Token)
{
    public string Conversation => $"/conversations/{ConversationId}";

    public string Activities => $"{Conversation}/activities";
}

/// <summary>Short words for reading answers.</summary>
internal static class Answers
{
    public static string Text(this JsonElement body, string name) => body.GetProperty(name).GetString()!;

    public static string? Said(this JsonElement activity) => activity.TryGetProperty("text", out var text) ? text.GetString() : null;

    public static bool IsTyping(this JsonElement activity) => activity.Text("type") == "typing";
}
