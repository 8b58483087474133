using Microsoft.Bot.Schema;

namespace OrderBot.Turns;

/// <summary>A reply as its turn stored it; its activity says where it goes.</summary>
public sealed record StoredReply(Activity Activity, bool IsSent);
