namespace OrderBot.Dialogs.Talk;

/// <summary>Marks a turn whose words were taken for the answer to a question that their sender had not heard.</summary>
public sealed record Blind
{
    public static Blind Mark { get; } = new();
}
