namespace OrderBot.Dialogs.Understanding;

/// <summary>What a text was understood to mean, and how sure that is.</summary>
/// <param name="Intents">Best first; two when two things are wanted.</param>
public sealed record Reading(string Text, Decision Decision, IReadOnlyList<ScoredIntent> Intents, Entities Entities)
{
    /// <summary>The intent to act on; None unless the reading is sure.</summary>
    public Intent Best => Decision == Decision.Act ? Intents[0].Intent : Intent.None;
}
