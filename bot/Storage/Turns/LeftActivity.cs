using Microsoft.Bot.Schema;

namespace OrderBot.Storage;

/// <summary>What was taken in and not run yet.</summary>
/// <param name="LastTurn">The last turn that was stored when it was taken in: what was said in a later one, its sender had not seen.</param>
public sealed record LeftActivity(Activity Activity, long LastTurn);
