using Microsoft.Bot.Schema;

namespace OrderBot.Storage;

/// <summary>A conversation in which a buyer can be told news.</summary>
/// <param name="Since">From when on this buyer is the one in it; older news is not told there.</param>
public sealed record RememberedConversation(string MemberId, ConversationReference Reference, DateTimeOffset Since, DateTimeOffset LastUsed);
