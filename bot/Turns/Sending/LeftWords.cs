using Microsoft.Bot.Schema;

namespace OrderBot.Turns;

/// <summary>What was said in a conversation and did not go out.</summary>
/// <param name="Due">What is to be tried now, oldest first; nothing behind what is to be tried later.</param>
/// <param name="Unheard">The ids of all that nobody has heard: what is to be tried now or later, or was given up.</param>
/// <param name="HidesLast">Whether the last words of all did not go out, due or not, or given up: nobody has heard them.</param>
public sealed record LeftWords(IReadOnlyList<Activity> Due, IReadOnlyList<string> Unheard, bool HidesLast)
{
    public static LeftWords None { get; } = new([], [], false);
}
