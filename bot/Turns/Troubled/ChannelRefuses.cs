namespace OrderBot.Turns;

/// <summary>Marks a turn in which the channel has not taken what was said earlier: nothing later goes out before it.</summary>
internal sealed class ChannelRefuses
{
    public static ChannelRefuses Mark { get; } = new();
}
