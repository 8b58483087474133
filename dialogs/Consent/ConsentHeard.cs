namespace OrderBot.Dialogs.Consent;

/// <summary>Marks a turn in which a question for consent heard something: the name of the ending, or "Unclear"; for those who count.</summary>
public sealed record ConsentHeard(string Outcome)
{
    public const string Unclear = "Unclear";
}
