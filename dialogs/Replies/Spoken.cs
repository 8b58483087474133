using System.Globalization;
using OrderBot.Orders;

namespace OrderBot.Dialogs.Replies;

/// <summary>Times and amounts as the bot says them: in the buyer's time zone, in words that cannot be misread.</summary>
public sealed class Spoken(TimeZoneInfo zone, DateTimeOffset now)
{
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    /// <summary>"today at 16:20 (your time)", "tomorrow at 09:05 (your time)" or "Friday 4 December 2026 at 16:20 (your time)".</summary>
    public string At(DateTimeOffset instant)
    {
        var local = TimeZoneInfo.ConvertTime(instant, zone);
        return $"{Day(local)} at {local.ToString("HH:mm", English)} (your time)";
    }

    /// <summary>As <see cref="At"/>, in the middle of a sentence: "on Friday 4 December 2026 at 16:20 (your time)".</summary>
    public string Moment(DateTimeOffset instant) => At(instant) is var at && char.IsUpper(at[0]) ? "on " + at : at;

    /// <summary>"today", "yesterday" or "Friday 4 December 2026".</summary>
    public string On(DateTimeOffset instant) => Day(TimeZoneInfo.ConvertTime(instant, zone));

    /// <summary>"US $59.90"; other currencies by their code.</summary>
    public static string Amount(Money money) => money.Currency == "USD"
        ? string.Create(English, $"US ${money.Amount:0.00}")
        : string.Create(English, $"{money.Currency} {money.Amount:0.00}");

    private string Day(DateTimeOffset local)
    {
        var days = (local.Date - TimeZoneInfo.ConvertTime(now, zone).Date).Days;
        return days switch
        {
            -1 => "yesterday",
            0 => "today",
            1 => "tomorrow",
            _ => local.ToString("dddd d MMMM yyyy", English),
        };
    }
}
