using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog made of dialogs, with a stack of its own: begins its initial dialog and ends with that one's result.</summary>
public class ComponentDialog : DialogContainer
{
    /// <summary>Where the dialog's state keeps its inner stack.</summary>
    public const string PersistedDialogState = "dialogs";

    private bool _initialized;

    /// <summary>A component of this id.</summary>
    public ComponentDialog(string dialogId = null)
        : base(dialogId)
    {
    }

    /// <summary>Which dialog is begun; unless set, the first that was added.</summary>
    public string InitialDialogId { get; set; }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext outerDc, object options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(outerDc);
        await PrepareAsync(outerDc, cancellationToken).ConfigureAwait(false);
        var inner = CreateChildContext(outerDc);
        var result = await OnBeginDialogAsync(inner, options, cancellationToken).ConfigureAwait(false);
        if (result.Status != DialogTurnStatus.Waiting)
        {
            return await EndComponentAsync(outerDc, result.Result, cancellationToken).ConfigureAwait(false);
        }

        TelemetryClient.TrackDialogView(Id);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext outerDc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(outerDc);
        var preparing = PrepareAsync(outerDc, cancellationToken);
        if (!preparing.IsCompletedSuccessfully)
        {
            return PrepareThenContinueAsync(preparing, outerDc, cancellationToken);
        }

        var continuing = OnContinueDialogAsync(CreateChildContext(outerDc), cancellationToken);
        return continuing.IsCompletedSuccessfully && continuing.Result.Status == DialogTurnStatus.Waiting
            ? Waiting
            : EndUnlessWaitingAsync(continuing, outerDc, cancellationToken);
    }

    private async Task PrepareAsync(DialogContext outerDc, CancellationToken cancellationToken)
    {
        await EnsureInitializedAsync(outerDc).ConfigureAwait(false);
        await CheckForVersionChangeAsync(outerDc, cancellationToken).ConfigureAwait(false);
    }

    private async Task<DialogTurnResult> PrepareThenContinueAsync(Task preparing, DialogContext outerDc, CancellationToken cancellationToken)
    {
        await preparing.ConfigureAwait(false);
        return await EndUnlessWaitingAsync(OnContinueDialogAsync(CreateChildContext(outerDc), cancellationToken), outerDc, cancellationToken).ConfigureAwait(false);
    }

    private async Task<DialogTurnResult> EndUnlessWaitingAsync(Task<DialogTurnResult> continuing, DialogContext outerDc, CancellationToken cancellationToken)
    {
        var result = await continuing.ConfigureAwait(false);
        return result.Status == DialogTurnStatus.Waiting
            ? EndOfTurn
            : await EndComponentAsync(outerDc, result.Result, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A dialog that was put on top of this one has ended: the inner dialog asks again.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(DialogContext outerDc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(outerDc);
        await PrepareAsync(outerDc, cancellationToken).ConfigureAwait(false);
        await RepromptDialogAsync(outerDc.Context, outerDc.ActiveDialog, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override async Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        var inner = new DialogContext(Dialogs, turnContext, InnerState(instance));
        await inner.RepromptDialogAsync(cancellationToken).ConfigureAwait(false);
        await OnRepromptDialogAsync(turnContext, instance, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override async Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        if (reason == DialogReason.CancelCalled)
        {
            var inner = new DialogContext(Dialogs, turnContext, InnerState(instance));
            await inner.CancelAllDialogsAsync(cancellationToken).ConfigureAwait(false);
        }

        await OnEndDialogAsync(turnContext, instance, reason, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Adds an inner dialog; the first one is the initial dialog.</summary>
    public ComponentDialog AddDialog(Dialog dialog)
    {
        Dialogs.Add(dialog);
        InitialDialogId ??= dialog.Id;
        return this;
    }

    /// <inheritdoc/>
    public override DialogContext CreateChildContext(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return new DialogContext(Dialogs, dc, InnerState(dc.ActiveDialog));
    }

    /// <summary>Runs <see cref="OnInitializeAsync"/> once in the component's life.</summary>
    protected async Task EnsureInitializedAsync(DialogContext outerDc)
    {
        if (!_initialized)
        {
            _initialized = true;
            await OnInitializeAsync(outerDc).ConfigureAwait(false);
        }
    }

    /// <summary>Called before the component's first use.</summary>
    protected virtual Task OnInitializeAsync(DialogContext dc) => Task.CompletedTask;

    /// <summary>Begins the initial dialog.</summary>
    protected virtual Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object options, CancellationToken cancellationToken = default) =>
        innerDc.BeginDialogAsync(InitialDialogId, options, cancellationToken);

    /// <summary>Continues the inner stack.</summary>
    protected virtual Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default) =>
        innerDc.ContinueDialogAsync(cancellationToken);

    /// <summary>The component is about to leave the stack.</summary>
    protected virtual Task OnEndDialogAsync(ITurnContext context, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <summary>The inner dialog has asked again.</summary>
    protected virtual Task OnRepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <summary>Ends the component with the inner stack's result.</summary>
    protected virtual Task<DialogTurnResult> EndComponentAsync(DialogContext outerDc, object result, CancellationToken cancellationToken) =>
        outerDc.EndDialogAsync(result, cancellationToken);

    private static DialogState InnerState(DialogInstance instance)
    {
        if (instance.State.TryGetValue(PersistedDialogState, out var stored))
        {
            if (stored is DialogState state)
            {
                return state;
            }

            if (stored is not null)
            {
                state = SchemaJson.ConvertTo<DialogState>(stored);
                instance.State[PersistedDialogState] = state;
                return state;
            }
        }

        var added = new DialogState();
        instance.State[PersistedDialogState] = added;
        return added;
    }
}
