namespace OrderBot.Dialogs.Talk;

/// <summary>Marks a turn in which a request to cancel was sent: what takes it back right after means to withdraw it.</summary>
public sealed record JustRequested
{
    public static JustRequested Mark { get; } = new();
}
