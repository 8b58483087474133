using System.Globalization;
using System.Text.RegularExpressions;

namespace Microsoft.Bot.Builder.Dialogs.Dates;

/// <summary>A time of day in English: "9am", "16:30", "noon"; "4 o'clock" may be either half of the day.</summary>
internal static partial class SpokenTime
{
    public static List<TimeOnly?> Read(string text)
    {
        if (HalfDay().Match(text) is { Success: true } half)
        {
            var hour = Number(half, "h") % 12;
            return At(half.Groups["half"].ValueSpan[0] is 'p' or 'P' ? hour + 12 : hour, Number(half, "m"));
        }

        if (Clock().Match(text) is { Success: true } clock)
        {
            return At(Number(clock, "h"), Number(clock, "m"));
        }

        if (OClock().Match(text) is { Success: true } sharp)
        {
            var hour = Number(sharp, "h");
            return hour is >= 1 and <= 12 ? [.. At(hour % 12, 0), .. At((hour % 12) + 12, 0)] : At(hour, 0);
        }

        return Word().Match(text) switch
        {
            { Success: true, ValueSpan: [('n' or 'N'), ..] } => At(12, 0),
            { Success: true } => At(0, 0),
            _ => [],
        };
    }

    [GeneratedRegex(@"\b(?<h>1[0-2]|0?[1-9])(?::(?<m>[0-5]\d))?\s*(?<half>a\.?m|p\.?m)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HalfDay();

    [GeneratedRegex(@"\b(?<h>\d{1,2}):(?<m>[0-5]\d)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Clock();

    [GeneratedRegex(@"\b(?<h>\d{1,2})\s*o.?clock\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OClock();

    [GeneratedRegex(@"\b(noon|midnight)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    private static List<TimeOnly?> At(int hour, int minute) => hour < 24 ? [new TimeOnly(hour, minute)] : [];

    private static int Number(Match match, string name) =>
        match.Groups[name] is { Success: true } digits ? int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture) : 0;
}
