namespace OrderBot.Dialogs.Talk;

/// <summary>Marks a turn whose message was sent before the bot's last words went out.</summary>
public sealed record SaidBeforehand
{
    public static SaidBeforehand Mark { get; } = new();
}
