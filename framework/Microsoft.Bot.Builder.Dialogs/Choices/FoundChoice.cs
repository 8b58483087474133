namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>What was chosen.</summary>
public class FoundChoice
{
    /// <summary>The choice's value.</summary>
    public string Value { get; set; }

    /// <summary>Which of the list it is, from 0.</summary>
    public int Index { get; set; }

    /// <summary>How well the words fit, from 0 to 1.</summary>
    public float Score { get; set; }

    /// <summary>The words by which it was found.</summary>
    public string Synonym { get; set; }
}
