namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One piece of a conversation: begun, continued turn by turn, ended with a result.</summary>
public abstract class Dialog
{
    /// <summary>The result of a dialog that waits for the next turn.</summary>
    public static readonly DialogTurnResult EndOfTurn = new(DialogTurnStatus.Waiting);

    internal static readonly Task<DialogTurnResult> Waiting = Task.FromResult(EndOfTurn);

    private IBotTelemetryClient _telemetryClient = NullBotTelemetryClient.Instance;
    private string _id;

    /// <summary>A dialog of this id; without one, of its type's name.</summary>
    public Dialog(string dialogId = null)
    {
        _id = dialogId;
    }

    /// <summary>The dialog's id, unique in its set.</summary>
    public string Id
    {
        get => _id ??= OnComputeId();
        set => _id = value;
    }

    /// <summary>Where the dialog records what it does.</summary>
    public virtual IBotTelemetryClient TelemetryClient
    {
        get => _telemetryClient;
        set => _telemetryClient = value ?? NullBotTelemetryClient.Instance;
    }

    /// <summary>Begins the dialog, which now stands on top of the stack.</summary>
    public abstract Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options = null, CancellationToken cancellationToken = default);

    /// <summary>Continues the dialog with the turn's activity; unless overridden it ends.</summary>
    public virtual Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return dc.EndDialogAsync(cancellationToken: cancellationToken);
    }

    /// <summary>Goes on after a dialog that this one began has ended; unless overridden it ends with the same result.</summary>
    public virtual Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return dc.EndDialogAsync(result, cancellationToken);
    }

    /// <summary>Asks again.</summary>
    public virtual Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <summary>The dialog is about to leave the stack.</summary>
    public virtual Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <summary>What changes when the dialog changes in a way that makes its stored state useless.</summary>
    public virtual string GetVersion() => Id;

    /// <summary>Handles an event: before the parents, by the parents if it bubbles, after the parents.</summary>
    /// <returns>Whether somebody handled it.</returns>
    public virtual async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(e);
        if (await OnPreBubbleEventAsync(dc, e, cancellationToken).ConfigureAwait(false))
        {
            return true;
        }

        if (e.Bubble && dc.Parent is not null && await dc.Parent.EmitEventAsync(e.Name, e.Value, true, false, cancellationToken).ConfigureAwait(false))
        {
            return true;
        }

        return await OnPostBubbleEventAsync(dc, e, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Handles an event before the parents see it.</summary>
    protected virtual Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) => Task.FromResult(false);

    /// <summary>Handles an event that no parent handled.</summary>
    protected virtual Task<bool> OnPostBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) => Task.FromResult(false);

    /// <summary>The id of a dialog that was given none.</summary>
    protected virtual string OnComputeId() => GetType().Name;
}
