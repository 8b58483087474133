using Microsoft.Bot.Schema;

namespace OrderBot.SupportDesk;

/// <summary>A conversation that waits for a person, or has one.</summary>
/// <param name="Id">By chance, so that it is never another's, also when this one is forgotten.</param>
/// <param name="Who">What to call the buyer; "a guest" when nobody knows.</param>
/// <param name="Said">What the buyer said when asking for a person.</param>
public sealed record Handoff(long Id, ConversationReference Reference, string Who, string Said, DateTimeOffset Since);
