using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt asks.</summary>
public class PromptOptions
{
    private StoredActivity _prompt;
    private StoredActivity _retryPrompt;

    /// <summary>The question.</summary>
    public Activity Prompt
    {
        get => _prompt.Value;
        set => _prompt.Value = value;
    }

    /// <summary>What is said when the answer does not fit; without it, the question again.</summary>
    public Activity RetryPrompt
    {
        get => _retryPrompt.Value;
        set => _retryPrompt.Value = value;
    }

    /// <summary>What can be chosen.</summary>
    public IList<Choice> Choices { get; set; }

    /// <summary>How choices are shown; without it, as the prompt says.</summary>
    public ListStyle? Style { get; set; }

    /// <summary>What the validator needs to know.</summary>
    public object Validations { get; set; }

    /// <summary>The locale in which the answer is read; without it, the activity's.</summary>
    public string RecognizeLanguage { get; set; }

    internal ref StoredActivity StoredPrompt => ref _prompt;

    internal ref StoredActivity StoredRetryPrompt => ref _retryPrompt;
}
