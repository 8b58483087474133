namespace OrderBot.Turns;

/// <summary>Marks a turn at whose beginning the channel has refused what was said earlier: it is not asked again at once.</summary>
internal sealed class ChannelRefuses
{
    public static ChannelRefuses Mark { get; } = new();
}
