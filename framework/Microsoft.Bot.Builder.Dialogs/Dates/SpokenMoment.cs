using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs.Dates;

/// <summary>A date, a time or both in what somebody said: every way in which it may be meant.</summary>
internal static class SpokenMoment
{
    public static IList<DateTimeResolution> Read(string text, DateOnly today, string locale)
    {
        var (dateTimex, dates) = SpokenDate.Read(text, today, locale);
        var times = SpokenTime.Read(text);
        var readings = new List<DateTimeResolution>();
        foreach (var time in times.Count > 0 ? times : [null])
        {
            var timeTimex = time is { } at ? $"T{at.ToString(at.Minute == 0 ? "HH" : "HH:mm", CultureInfo.InvariantCulture)}" : string.Empty;
            var clock = time?.ToString("HH:mm:ss", CultureInfo.InvariantCulture);
            foreach (var date in dates)
            {
                var day = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
                readings.Add(new DateTimeResolution { Timex = dateTimex + timeTimex, Value = clock is null ? day : $"{day} {clock}" });
            }

            if (dates.Count == 0 && clock is not null)
            {
                readings.Add(new DateTimeResolution { Timex = timeTimex, Value = clock });
            }
        }

        return readings;
    }
}
