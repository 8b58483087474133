namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How choices are looked for.</summary>
public class FindChoicesOptions : FindValuesOptions
{
    /// <summary>Whether a choice's value is not looked for.</summary>
    public bool NoValue { get; set; }

    /// <summary>Whether the title of a choice's button is not looked for.</summary>
    public bool NoAction { get; set; }

    /// <summary>Whether a number may name a choice.</summary>
    public bool RecognizeNumbers { get; set; } = true;

    /// <summary>Whether an ordinal may name a choice.</summary>
    public bool RecognizeOrdinals { get; set; } = true;
}
