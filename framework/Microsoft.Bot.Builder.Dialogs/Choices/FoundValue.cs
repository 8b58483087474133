namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A value that was found in an utterance.</summary>
public class FoundValue
{
    /// <summary>The value.</summary>
    public string Value { get; set; }

    /// <summary>Which of the list it is.</summary>
    public int Index { get; set; }

    /// <summary>How well the words fit, from 0 to 1.</summary>
    public float Score { get; set; }
}
