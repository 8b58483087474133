namespace OrderBot.Dialogs.Consent;

/// <summary>A plain yes to exactly what was shown. Only the consent prompt can make one, and only with one can the bot write.</summary>
public sealed class GivenConsent
{
    internal GivenConsent(ConsentQuestion question) => Question = question;

    public ConsentQuestion Question { get; }
}
