using OrderBot.Dialogs.Understanding.Learning;

namespace OrderBot.Dialogs.Understanding.Lu;

/// <summary>Names what is wrong with the sayings of a language, one finding a line; an empty list when nothing is.</summary>
public static class SayingsCheck
{
    /// <summary>Fewer teach an intent badly.</summary>
    public const int Fewest = 120;

    public static IReadOnlyList<string> Run(string language = "en")
    {
        try
        {
            return Of(SayingFiles.Load(language));
        }
        catch (Exception fault) when (fault is LuFormatException or FormatException or ArgumentException)
        {
            return [fault.Message];
        }
    }

    /// <exception cref="FormatException">A heading is no intent.</exception>
    public static IReadOnlyList<string> Of(LuFile sayings)
    {
        var faults = new List<string>();
        var counts = new Dictionary<Intent, int>();
        var whose = new Dictionary<string, string>(StringComparer.Ordinal);
        var reader = new SentenceReader(Learnt.From(sayings));
        foreach (var section in sayings.Sections)
        {
            var topic = Topic.Of(section);
            var intent = section.Name.StartsWith(nameof(Intent.AskHelp), StringComparison.Ordinal) ? Intent.AskHelp : topic.Intent;
            counts[intent] = counts.GetValueOrDefault(intent) + section.Sayings.Count;
            foreach (var saying in section.Sayings)
            {
                CheckMarks(reader, section, saying, faults);
                if (!whose.TryAdd(Plain(saying.Text), section.Name) && whose[Plain(saying.Text)] is var other && other != section.Name)
                {
                    faults.Add($"{section.Name}: '{saying.Text}' is also a saying of {other}.");
                }
            }
        }

        faults.AddRange(Enum.GetValues<Intent>().Where(i => counts.GetValueOrDefault(i) < Fewest)
            .Select(i => $"{i}: it has {counts.GetValueOrDefault(i)} sayings, fewer than {Fewest}."));
        return faults;
    }

    private static void CheckMarks(SentenceReader reader, LuSection section, LuSaying saying, List<string> faults)
    {
        foreach (var mark in saying.Marks)
        {
            var found = reader.Read(saying.Text).Entities;
            var isRead = mark.Name switch
            {
                "orderNumber" => found.OrderNumbers.Contains(Digits(mark.Words)),
                "email" => found.Emails.Contains(mark.Words),
                "memberId" => found.MemberIds.Contains(mark.Words),
                "item" or "name" or "any" => true,
                _ => false,
            };
            if (!isRead)
            {
                faults.Add($"{section.Name}: '{saying.Text}' marks {mark.Words} as {mark.Name}, which is not read there.");
            }
        }
    }

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    private static string Plain(string text) => string.Join(' ', text.ToLowerInvariant().Split([' ', '.', ',', '?', '!'], StringSplitOptions.RemoveEmptyEntries));
}
