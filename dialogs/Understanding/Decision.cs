namespace OrderBot.Dialogs.Understanding;

/// <summary>What may be done with a reading: nothing, "did you mean…?", or the thing itself.</summary>
public enum Decision
{
    None,
    Ask,
    Act,
}
