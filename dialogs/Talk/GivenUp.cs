namespace OrderBot.Dialogs.Talk;

/// <summary>Marks a turn in which a question was asked in vain once too often.</summary>
public sealed record GivenUp
{
    public static GivenUp Mark { get; } = new();
}
