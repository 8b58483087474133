namespace OrderBot.Dialogs.Consent;

/// <summary>What a buyer answered when asked for consent; unclear is not a yes.</summary>
public enum ConsentAnswer
{
    Unclear,
    Yes,
    No,
}
