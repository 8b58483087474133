using OrderBot.Dialogs.Understanding;

namespace OrderBot.Commands;

/// <summary>A line that `understand` prints; an entity that is absent is left out.</summary>
internal sealed record UnderstandLine(string Text, string Decision, IReadOnlyList<IntentLine> Intents, EntitiesLine Entities)
{
    public static UnderstandLine Of(Reading reading) => new(
        reading.Text,
        reading.Decision.ToString().ToLowerInvariant(),
        [.. reading.Intents.Select(scored => new IntentLine(scored.Intent.ToString(), Math.Round(scored.Score, 4), scored.About))],
        new EntitiesLine(
            Some(reading.Entities.OrderNumbers),
            Some(reading.Entities.Emails),
            Some(reading.Entities.MemberIds),
            Some(reading.Entities.Ordinals),
            Some(reading.Entities.ItemWords)));

    private static IReadOnlyList<T>? Some<T>(IReadOnlyList<T> list) => list.Count > 0 ? list : null;
}

/// <summary>An intent as `understand` prints it.</summary>
internal sealed record IntentLine(string Intent, double Score, string? About);

/// <summary>Entities as `understand` prints them.</summary>
internal sealed record EntitiesLine(
    IReadOnlyList<string>? OrderNumber, IReadOnlyList<string>? Email, IReadOnlyList<string>? MemberId, IReadOnlyList<int>? Ordinal, IReadOnlyList<string>? ItemWords);
