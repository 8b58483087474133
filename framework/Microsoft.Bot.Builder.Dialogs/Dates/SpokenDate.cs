using System.Globalization;
using System.Text.RegularExpressions;

namespace Microsoft.Bot.Builder.Dialogs.Dates;

/// <summary>A day in digits or in English; without its year or week it is the last one and the next one.</summary>
internal static partial class SpokenDate
{
    private const string Months = "(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
    private const string Day = @"(?<day>\d{1,2})(?:st|nd|rd|th)?";
    private static readonly string[] MonthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static (string Timex, IReadOnlyList<DateOnly> Dates) Read(string text, DateOnly today, string locale)
    {
        if (Iso().Match(text) is { Success: true } iso)
        {
            return Of(Number(iso, "year"), Number(iso, "month"), Number(iso, "day"), today);
        }

        if (Slashed().Match(text) is { Success: true } slashed)
        {
            var (first, second) = (Number(slashed, "a"), Number(slashed, "b"));
            var monthFirst = string.IsNullOrEmpty(locale) || locale.EndsWith("-us", StringComparison.OrdinalIgnoreCase);
            var (month, day) = (monthFirst && first <= 12) || second > 12 ? (first, second) : (second, first);
            return Of(slashed.Groups["year"].Success ? Number(slashed, "year") : 0, month, day, today);
        }

        foreach (var written in new[] { DayMonth().Match(text), MonthDay().Match(text) })
        {
            if (written.Success)
            {
                var month = Array.IndexOf(MonthNames, written.Groups["month"].Value.ToLowerInvariant()) + 1;
                return Of(written.Groups["year"].Success ? Number(written, "year") : 0, month, Number(written, "day"), today);
            }
        }

        if (Near().Match(text) is { Success: true } near)
        {
            var date = today.AddDays(near.Value.ToLowerInvariant() switch { "yesterday" => -1, "tomorrow" => 1, _ => 0 });
            return (date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), [date]);
        }

        return Weekday().Match(text) is { Success: true } weekday ? Of(Enum.Parse<DayOfWeek>(weekday.Groups["name"].Value, ignoreCase: true), today) : (null, []);
    }

    [GeneratedRegex(@"\b(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})\b", RegexOptions.CultureInvariant)]
    private static partial Regex Iso();

    [GeneratedRegex(@"\b(?<a>\d{1,2})/(?<b>\d{1,2})(?:/(?<year>\d{4}))?\b", RegexOptions.CultureInvariant)]
    private static partial Regex Slashed();

    [GeneratedRegex($@"\b{Day}\s+(?:of\s+)?{Months}\b\.?(?:,?\s+(?<year>\d{{4}})\b)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DayMonth();

    [GeneratedRegex($@"\b{Months}\.?\s+{Day}\b(?:,?\s+(?<year>\d{{4}})\b)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MonthDay();

    [GeneratedRegex(@"\b(today|tomorrow|yesterday)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Near();

    [GeneratedRegex(@"\b(?<name>monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Weekday();

    private static (string Timex, IReadOnlyList<DateOnly> Dates) Of(int year, int month, int day, DateOnly today)
    {
        // A leap year, so that 29 February without a year is a day.
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year == 0 ? 2000 : Math.Clamp(year, 1, 9999), month))
        {
            return (null, []);
        }

        var timex = string.Create(CultureInfo.InvariantCulture, $"{(year == 0 ? "XXXX" : year.ToString("0000", CultureInfo.InvariantCulture))}-{month:00}-{day:00}");
        return (timex, year > 0 ? [new DateOnly(year, month, day)] : [Nearest(-1), Nearest(1)]);

        DateOnly Nearest(int step)
        {
            var at = today.Year;
            while (day > DateTime.DaysInMonth(at, month) || new DateOnly(at, month, day).CompareTo(today) * step < 0)
            {
                at += step;
            }

            return new DateOnly(at, month, day);
        }
    }

    private static (string Timex, IReadOnlyList<DateOnly> Dates) Of(DayOfWeek weekday, DateOnly today)
    {
        var ahead = ((int)weekday - (int)today.DayOfWeek + 7) % 7;
        var next = today.AddDays(ahead == 0 ? 7 : ahead);
        return ($"XXXX-WXX-{(weekday == DayOfWeek.Sunday ? 7 : (int)weekday)}", [next.AddDays(ahead == 0 ? -14 : -7), next]);
    }

    private static int Number(Match match, string name) => int.Parse(match.Groups[name].ValueSpan, CultureInfo.InvariantCulture);
}
