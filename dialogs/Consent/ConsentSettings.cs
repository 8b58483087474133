namespace OrderBot.Dialogs.Consent;

/// <summary>How long a yes is good for (setting Consent:Expires).</summary>
public sealed record ConsentSettings(TimeSpan Expires)
{
    public static ConsentSettings Default { get; } = new(TimeSpan.FromMinutes(30));
}
