namespace OrderBot.Turns;

/// <summary>Marks a turn at whose beginning the channel has refused what was said earlier: it is not asked again at once.</summary>
/// <param name="Why">What came of asking it.</param>
internal sealed record ChannelRefuses(Exception Why)
{
    /// <summary>Whether it gave no answer in time.</summary>
    public bool IsSilent => Why is TaskCanceledException or TimeoutException;
}
