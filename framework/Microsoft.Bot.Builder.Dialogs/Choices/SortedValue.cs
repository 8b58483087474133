namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A value to look for, and which of a list it stands for.</summary>
public class SortedValue
{
    /// <summary>The value.</summary>
    public string Value { get; set; }

    /// <summary>Which of the list it stands for.</summary>
    public int Index { get; set; }
}
