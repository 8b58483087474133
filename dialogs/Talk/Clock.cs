using Microsoft.Bot.Builder;
using OrderBot.Dialogs.Replies;
using OrderBot.Orders;

namespace OrderBot.Dialogs.Talk;

/// <summary>The time as orders see it, and how to say it to this buyer.</summary>
/// <param name="Time">The shop's time.</param>
/// <param name="Windows">The rules' two spans.</param>
/// <param name="Zone">Where a buyer is when nobody knows.</param>
public sealed record Clock(TimeProvider Time, OrderWindows Windows, TimeZoneInfo Zone)
{
    public DateTimeOffset Now => Time.GetUtcNow();

    /// <summary>In the activity's time zone, else the account's, else the setting's.</summary>
    public Spoken For(ITurnContext turn) =>
        new(Known(turn.Activity.LocalTimezone) ?? Known(turn.Buyer()?.TimeZone) ?? Zone, Now);

    private static TimeZoneInfo? Known(string? id) =>
        !string.IsNullOrEmpty(id) && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : null;
}
