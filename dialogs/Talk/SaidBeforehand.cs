namespace OrderBot.Dialogs.Talk;

/// <summary>Marks a turn whose message cannot answer the bot's last words: it was sent before they went out, or they never did. See <see cref="Unheard"/> for which.</summary>
public sealed record SaidBeforehand
{
    public static SaidBeforehand Mark { get; } = new();
}
