namespace OrderBot.Orders;

/// <summary>The two time spans of the rules (settings Orders:VerificationTakes and Orders:UnpaidFor).</summary>
/// <param name="VerificationTakes">From payment by card until the payment counts as verified.</param>
/// <param name="UnpaidFor">From placing an order until it is cancelled unpaid.</param>
public sealed record OrderWindows(TimeSpan VerificationTakes, TimeSpan UnpaidFor)
{
    /// <summary>24 hours and 20 days, as the help content says.</summary>
    public static OrderWindows Default { get; } = new(TimeSpan.FromHours(24), TimeSpan.FromDays(20));
}
