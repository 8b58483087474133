namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt understood.</summary>
public class PromptRecognizerResult<T>
{
    /// <summary>Whether it understood the answer.</summary>
    public bool Succeeded { get; set; }

    /// <summary>The answer.</summary>
    public T Value { get; set; }

    /// <summary>Whether a parent may take the activity although it was understood.</summary>
    public bool AllowInterruption { get; set; }
}
