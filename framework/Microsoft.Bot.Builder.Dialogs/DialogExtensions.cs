namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Running a dialog from a bot's turn.</summary>
public static class DialogExtensions
{
    /// <summary>Continues the stack that the accessor keeps, or begins this dialog when it is empty.</summary>
    public static async Task RunAsync(this Dialog dialog, ITurnContext turnContext, IStatePropertyAccessor<DialogState> accessor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        var dialogs = new DialogSet(accessor) { TelemetryClient = dialog.TelemetryClient };
        dialogs.Add(dialog);
        var dc = await dialogs.ContextOfAsync(turnContext, cancellationToken).ConfigureAwait(false);
        while (true)
        {
            try
            {
                var result = await dc.ContinueDialogAsync(cancellationToken).ConfigureAwait(false);
                if (result.Status == DialogTurnStatus.Empty)
                {
                    await dc.BeginDialogAsync(dialog.Id, null, cancellationToken).ConfigureAwait(false);
                }

                return;
            }
            catch (Exception error)
            {
                // A dialog that handles the error may have changed the stack so that the turn can go on.
                if (!await dc.EmitEventAsync(DialogEvents.Error, error, true, true, cancellationToken).ConfigureAwait(false))
                {
                    throw;
                }
            }
        }
    }
}
