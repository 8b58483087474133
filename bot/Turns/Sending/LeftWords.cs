using Microsoft.Bot.Schema;

namespace OrderBot.Turns;

/// <summary>What was said in a conversation and did not go out.</summary>
/// <param name="Due">What is to be tried now, oldest first; nothing behind what is to be tried later.</param>
/// <param name="Ids">Of all that nobody has heard: what is to be tried now or later, or was given up.</param>
/// <param name="IsLastUnheard">Whether the last words of all are among them.</param>
public sealed record LeftWords(IReadOnlyList<Activity> Due, IReadOnlyList<string> Ids, bool IsLastUnheard)
{
    public static LeftWords None { get; } = new([], [], false);
}
