using OrderBot.Dialogs.Understanding;

namespace OrderBot.Dialogs.Talk;

/// <summary>How a conversation ends when another one should go on: where, and about what.</summary>
/// <param name="About">An order's number, or what else that conversation is begun with; null when it has to find out.</param>
/// <param name="Anew">Whether this turn's words are to be read once more, as naming an order, and not the one that was spoken of.</param>
/// <param name="Said">What the buyer said earlier and is meant now; null for what was said in this turn.</param>
public sealed record GoTo(Intent Conversation, string? About = null, bool Anew = false, string? Said = null);
