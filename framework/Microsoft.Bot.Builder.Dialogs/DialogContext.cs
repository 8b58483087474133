using System.Globalization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A stack of dialogs in one turn: the first of it is the one that talks.</summary>
public class DialogContext
{
    private TurnContextStateCollection _services;

    /// <summary>The stack of a turn.</summary>
    public DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state)
    {
        Dialogs = dialogs ?? throw new ArgumentNullException(nameof(dialogs));
        Context = turnContext ?? throw new ArgumentNullException(nameof(turnContext));
        ArgumentNullException.ThrowIfNull(state);
        Stack = state.DialogStack ??= [];
    }

    /// <summary>A stack inside a dialog of another stack.</summary>
    public DialogContext(DialogSet dialogs, DialogContext parentDialogContext, DialogState state)
        : this(dialogs, parentDialogContext?.Context ?? throw new ArgumentNullException(nameof(parentDialogContext)), state)
    {
        Parent = parentDialogContext;
        if (parentDialogContext._services is { } services)
        {
            foreach (var (key, service) in services)
            {
                Services[key] = service;
            }
        }
    }

    /// <summary>The dialogs that can be begun here.</summary>
    public DialogSet Dialogs { get; private set; }

    /// <summary>The turn.</summary>
    public ITurnContext Context { get; private set; }

    /// <summary>The dialogs that were begun and have not ended, the active one first.</summary>
    public List<DialogInstance> Stack { get; private set; }

    /// <summary>The context of the stack around this one, or null.</summary>
    public DialogContext Parent { get; set; }

    /// <summary>The context of the stack inside the active dialog, or null.</summary>
    public DialogContext Child =>
        ActiveDialog is { } instance && FindDialog(instance.Id) is DialogContainer container ? container.CreateChildContext(this) : null;

    /// <summary>The dialog that talks, or null.</summary>
    public DialogInstance ActiveDialog => Stack.Count == 0 ? null : Stack[0];

    /// <summary>Objects that dialogs of this stack and of stacks inside share in this turn.</summary>
    public TurnContextStateCollection Services => _services ??= new TurnContextStateCollection();

    /// <summary>Begins a dialog on top of the stack.</summary>
    /// <exception cref="InvalidOperationException">No dialog of this id is in this set or one around it.</exception>
    public Task<DialogTurnResult> BeginDialogAsync(string dialogId, object options = null, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrEmpty(dialogId))
        {
            throw new ArgumentNullException(nameof(dialogId));
        }

        RefuseToken(options, nameof(options));
        var dialog = FindDialog(dialogId) ?? throw Missing(nameof(BeginDialogAsync), dialogId, "Cannot begin the dialog.");
        Stack.Insert(0, new DialogInstance { Id = dialogId, State = new FewValues() });
        return dialog.BeginDialogAsync(this, options, cancellationToken);
    }

    /// <summary>Begins a prompt.</summary>
    public Task<DialogTurnResult> PromptAsync(string dialogId, PromptOptions options, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrEmpty(dialogId))
        {
            throw new ArgumentNullException(nameof(dialogId));
        }

        ArgumentNullException.ThrowIfNull(options);
        return BeginDialogAsync(dialogId, options, cancellationToken);
    }

    /// <summary>Continues the active dialog; with none, the result's status is <see cref="DialogTurnStatus.Empty"/>.</summary>
    public Task<DialogTurnResult> ContinueDialogAsync(CancellationToken cancellationToken = default)
    {
        if (ActiveDialog is not { } instance)
        {
            return Task.FromResult(new DialogTurnResult(DialogTurnStatus.Empty));
        }

        var dialog = FindDialog(instance.Id) ?? throw Missing(nameof(ContinueDialogAsync), instance.Id, "Cannot continue the dialog.");
        return dialog.ContinueDialogAsync(this, cancellationToken);
    }

    /// <summary>Ends the active dialog and resumes the one under it with the result.</summary>
    /// <exception cref="ArgumentException">The result is a cancellation token.</exception>
    public Task<DialogTurnResult> EndDialogAsync(object result = null, CancellationToken cancellationToken = default)
    {
        RefuseToken(result, nameof(result));
        var ending = EndActiveAsync(DialogReason.EndCalled, cancellationToken);
        return ending.IsCompletedSuccessfully ? ResumeAsync(result, cancellationToken) : EndThenResumeAsync(ending, result, cancellationToken);
    }

    private async Task<DialogTurnResult> EndThenResumeAsync(Task ending, object result, CancellationToken cancellationToken)
    {
        await ending.ConfigureAwait(false);
        return await ResumeAsync(result, cancellationToken).ConfigureAwait(false);
    }

    private Task<DialogTurnResult> ResumeAsync(object result, CancellationToken cancellationToken)
    {
        if (ActiveDialog is not { } instance)
        {
            return Task.FromResult(new DialogTurnResult(DialogTurnStatus.Complete, result));
        }

        var dialog = FindDialog(instance.Id) ?? throw Missing(nameof(EndDialogAsync), instance.Id, "Cannot resume the previous dialog.");
        return dialog.ResumeDialogAsync(this, DialogReason.EndCalled, result, cancellationToken);
    }

    /// <summary>Cancels every dialog of this stack.</summary>
    public Task<DialogTurnResult> CancelAllDialogsAsync(CancellationToken cancellationToken = default) =>
        CancelAllDialogsAsync(false, null, null, cancellationToken);

    /// <summary>Cancels every dialog of this stack, and of the stacks around it if asked to, unless one of those handles the event.</summary>
    public async Task<DialogTurnResult> CancelAllDialogsAsync(bool cancelParents, string eventName = null, object eventValue = null, CancellationToken cancellationToken = default)
    {
        eventName ??= DialogEvents.CancelDialog;
        if (Stack.Count == 0 && Parent is null)
        {
            return new DialogTurnResult(DialogTurnStatus.Empty);
        }

        // The dialog that cancels need not be told.
        var notify = false;
        var dc = this;
        while (dc is not null)
        {
            if (dc.Stack.Count == 0)
            {
                dc = cancelParents ? dc.Parent : null;
            }
            else
            {
                if (notify && await dc.EmitEventAsync(eventName, eventValue, false, false, cancellationToken).ConfigureAwait(false))
                {
                    break;
                }

                await dc.EndActiveAsync(DialogReason.CancelCalled, cancellationToken).ConfigureAwait(false);
            }

            notify = true;
        }

        return new DialogTurnResult(DialogTurnStatus.Cancelled);
    }

    /// <summary>Ends the active dialog and begins another in its place, without resuming the one under it.</summary>
    public async Task<DialogTurnResult> ReplaceDialogAsync(string dialogId, object options = null, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrEmpty(dialogId))
        {
            throw new ArgumentNullException(nameof(dialogId));
        }

        RefuseToken(options, nameof(options));
        await EndActiveAsync(DialogReason.ReplaceCalled, cancellationToken).ConfigureAwait(false);
        return await BeginDialogAsync(dialogId, options, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Lets the active dialog ask again, unless it handles the event of that name.</summary>
    public async Task RepromptDialogAsync(CancellationToken cancellationToken = default)
    {
        if (await EmitEventAsync(DialogEvents.RepromptDialog, null, false, false, cancellationToken).ConfigureAwait(false) || ActiveDialog is not { } instance)
        {
            return;
        }

        var dialog = FindDialog(instance.Id) ?? throw Missing(nameof(RepromptDialogAsync), instance.Id, "Cannot reprompt the dialog.");
        await dialog.RepromptDialogAsync(Context, instance, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The dialog of this id in this set or one around it, or null.</summary>
    public Dialog FindDialog(string dialogId)
    {
        if (string.IsNullOrEmpty(dialogId))
        {
            return null;
        }

        return Dialogs.Find(dialogId) ?? Parent?.FindDialog(dialogId);
    }

    /// <summary>Raises an event at the active dialog, or at the innermost one.</summary>
    /// <returns>Whether somebody handled it.</returns>
    public Task<bool> EmitEventAsync(string name, object value = null, bool bubble = true, bool fromLeaf = false, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrEmpty(name))
        {
            throw new ArgumentNullException(nameof(name));
        }

        var dc = this;
        if (fromLeaf)
        {
            while (dc.Child is { } child)
            {
                dc = child;
            }
        }

        return dc.ActiveDialog is { } instance && dc.FindDialog(instance.Id) is { } dialog
            ? dialog.OnDialogEventAsync(dc, new DialogEvent { Name = name, Value = value, Bubble = bubble }, cancellationToken)
            : Task.FromResult(false);
    }

    /// <summary>The turn's locale, or the current culture's name.</summary>
    public string GetLocale()
    {
        var locale = (Context as TurnContext)?.Locale;
        if (string.IsNullOrEmpty(locale))
        {
            locale = Context.Activity?.Locale;
        }

        return !string.IsNullOrEmpty(locale) && Cultures.Find(locale) is { } culture ? culture.Name : CultureInfo.CurrentCulture.Name;
    }

    // A token in the place of options or of a result is a slip that would otherwise go unseen.
    internal static void RefuseToken(object value, string name)
    {
        if (value is CancellationToken)
        {
            throw new ArgumentException($"{name} cannot be a cancellation token", name);
        }
    }

    private static InvalidOperationException Missing(string method, string dialogId, string consequence) => new(
        $"DialogContext.{method}(): {consequence} A dialog with an id of '{dialogId}' wasn't found. "
        + "The dialog must be included in the current or parent DialogSet, for example by AddDialog() in the constructor of a ComponentDialog.");

    private async Task EndActiveAsync(DialogReason reason, CancellationToken cancellationToken)
    {
        if (ActiveDialog is not { } instance)
        {
            return;
        }

        if (FindDialog(instance.Id) is { } dialog)
        {
            await dialog.EndDialogAsync(Context, instance, reason, cancellationToken).ConfigureAwait(false);
        }

        Stack.RemoveAt(0);
    }
}
