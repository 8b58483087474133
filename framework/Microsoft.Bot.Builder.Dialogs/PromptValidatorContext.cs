namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a validator has to go by.</summary>
public class PromptValidatorContext<T>
{
    internal PromptValidatorContext(ITurnContext turnContext, PromptRecognizerResult<T> recognized, IDictionary<string, object> state, PromptOptions options)
    {
        Context = turnContext;
        Recognized = recognized;
        Options = options;
        State = state;
    }

    /// <summary>The turn.</summary>
    public ITurnContext Context { get; }

    /// <summary>What the prompt understood.</summary>
    public PromptRecognizerResult<T> Recognized { get; }

    /// <summary>What the prompt asked.</summary>
    public PromptOptions Options { get; }

    /// <summary>What the validator keeps until the prompt ends.</summary>
    public IDictionary<string, object> State { get; }

    /// <summary>How many answers there were, this one included.</summary>
    public int AttemptCount => State.TryGetValue(PromptState.AttemptCount, out var count) ? StoredNumbers.ToInt32(count) : 0;
}
