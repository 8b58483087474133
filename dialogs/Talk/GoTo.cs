using OrderBot.Dialogs.Understanding;

namespace OrderBot.Dialogs.Talk;

/// <summary>How a conversation ends when another one should go on: where, and about what.</summary>
/// <param name="About">An order's number, or what else that conversation is begun with; null when it has to ask.</param>
public sealed record GoTo(Intent Conversation, string? About = null);
