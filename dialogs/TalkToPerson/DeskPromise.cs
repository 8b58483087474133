namespace OrderBot.Dialogs.TalkToPerson;

/// <summary>How soon a person at the support desk answers; after that the bot is back.</summary>
public sealed record DeskPromise(TimeSpan AnswersWithin)
{
    public static DeskPromise Default { get; } = new(TimeSpan.FromMinutes(15));
}
