using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks until the answer is understood and the validator is content, then ends with the answer.</summary>
public abstract class Prompt<T> : Dialog
{
    private readonly PromptValidator<T> _validator;

    /// <summary>A prompt of this id.</summary>
    /// <exception cref="ArgumentNullException">The id is null or blank.</exception>
    public Prompt(string dialogId, PromptValidator<T> validator = null)
        : base(dialogId)
    {
        if (string.IsNullOrWhiteSpace(dialogId))
        {
            throw new ArgumentNullException(nameof(dialogId));
        }

        _validator = validator;
    }

    /// <summary>Asks.</summary>
    /// <exception cref="ArgumentException">The options are not <see cref="PromptOptions"/>.</exception>
    public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (options is not PromptOptions asked)
        {
            throw new ArgumentException("Prompt options are required for Prompt dialogs.", nameof(options));
        }

        ExpectInput(asked.Prompt);
        ExpectInput(asked.RetryPrompt);
        var state = PromptState.Begin(dc.ActiveDialog, asked);
        var asking = OnPromptAsync(dc.Context, state, asked, false, cancellationToken);
        return asking.IsCompletedSuccessfully ? Waiting : WaitAfterAsync(asking);
    }

    /// <summary>Reads the answer; an activity that is not a message is none.</summary>
    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (dc.Context.Activity.Type != ActivityTypes.Message)
        {
            return Waiting;
        }

        var instance = dc.ActiveDialog;
        var state = PromptState.Of(instance);
        var options = PromptState.OptionsOf(instance);
        var recognizing = OnRecognizeAsync(dc.Context, state, options, cancellationToken);
        if (!recognizing.IsCompletedSuccessfully || _validator is not null)
        {
            return JudgeAsync(dc, state, options, recognizing, cancellationToken);
        }

        PromptState.CountAttempt(state);
        var recognized = recognizing.Result;
        return recognized.Succeeded
            ? dc.EndDialogAsync(recognized.Value, cancellationToken)
            : AskAgainAsync(dc, state, options, cancellationToken);
    }

    private static async Task<DialogTurnResult> WaitAfterAsync(Task asking)
    {
        await asking.ConfigureAwait(false);
        return EndOfTurn;
    }

    private async Task<DialogTurnResult> JudgeAsync(DialogContext dc, IDictionary<string, object> state, PromptOptions options, Task<PromptRecognizerResult<T>> recognizing, CancellationToken cancellationToken)
    {
        var recognized = await recognizing.ConfigureAwait(false);
        PromptState.CountAttempt(state);
        var isValid = _validator is null
            ? recognized.Succeeded
            : await _validator(new PromptValidatorContext<T>(dc.Context, recognized, state, options), cancellationToken).ConfigureAwait(false);
        if (isValid)
        {
            return await dc.EndDialogAsync(recognized.Value, cancellationToken).ConfigureAwait(false);
        }

        return await AskAgainAsync(dc, state, options, cancellationToken).ConfigureAwait(false);
    }

    private async Task<DialogTurnResult> AskAgainAsync(DialogContext dc, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken)
    {
        if (!dc.Context.Responded)
        {
            await OnPromptAsync(dc.Context, state, options, true, cancellationToken).ConfigureAwait(false);
        }

        return EndOfTurn;
    }

    /// <summary>A dialog that was put on top of the prompt has ended: asks again.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        OnPromptAsync(turnContext, PromptState.Of(instance), PromptState.OptionsOf(instance), false, cancellationToken);

    /// <inheritdoc/>
    protected override async Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        if (e.Name != DialogEvents.ActivityReceived || dc.Context.Activity.Type != ActivityTypes.Message)
        {
            return false;
        }

        var instance = dc.ActiveDialog;
        var recognized = await OnRecognizeAsync(dc.Context, PromptState.Of(instance), PromptState.OptionsOf(instance), cancellationToken).ConfigureAwait(false);
        return recognized.Succeeded && !recognized.AllowInterruption;
    }

    /// <summary>Sends the question.</summary>
    protected abstract Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default);

    /// <summary>Reads the turn's activity as an answer.</summary>
    protected abstract Task<PromptRecognizerResult<T>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default);

    /// <summary>The question with its choices, shown in this style.</summary>
    protected virtual IMessageActivity AppendChoices(IMessageActivity prompt, string channelId, IList<Choice> choices, ListStyle style, ChoiceFactoryOptions options = null, CancellationToken cancellationToken = default) =>
        AppendChoices(prompt, channelId, choices, style, options, null, null, cancellationToken);

    /// <summary>The question with its choices, shown in this style to these recipients. The question itself stays as it is.</summary>
    protected virtual IMessageActivity AppendChoices(IMessageActivity prompt, string channelId, IList<Choice> choices, ListStyle style, ChoiceFactoryOptions options = null, string conversationType = null, IList<string> toList = null, CancellationToken cancellationToken = default)
    {
        var text = string.IsNullOrEmpty(prompt?.Text) ? string.Empty : prompt.Text;
        var shown = style switch
        {
            ListStyle.Inline => ChoiceFactory.Inline(choices, text, null, options),
            ListStyle.List => ChoiceFactory.List(choices, text, null, options),
            ListStyle.SuggestedAction => ChoiceFactory.SuggestedAction(choices, text, null, toList),
            ListStyle.HeroCard => ChoiceFactory.HeroCard(choices, text),
            ListStyle.None => new Activity { Type = ActivityTypes.Message, Text = text },
            _ => ChoiceFactory.ForChannel(channelId, choices, text, null, options, conversationType, toList),
        };
        if (prompt is null)
        {
            shown.InputHint = InputHints.ExpectingInput;
            return shown;
        }

        // The question is kept in the dialog's state and asked again; it must not gather choices.
        var asked = Question.Copy(prompt);
        asked.Text = shown.Text;
        if (shown.SuggestedActions?.Actions is { Count: > 0 })
        {
            asked.SuggestedActions = shown.SuggestedActions;
        }

        if (shown.Attachments is { Count: > 0 } added)
        {
            asked.Attachments = asked.Attachments is { Count: > 0 } own ? [.. own, .. added] : added;
        }

        return asked;
    }

    internal static void ExpectInput(Activity question)
    {
        if (question is not null && string.IsNullOrEmpty(question.InputHint))
        {
            question.InputHint = InputHints.ExpectingInput;
        }
    }
}
