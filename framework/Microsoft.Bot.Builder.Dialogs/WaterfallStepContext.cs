namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What one step of a waterfall has to work with.</summary>
public class WaterfallStepContext : DialogContext
{
    private readonly WaterfallDialog _waterfall;
    private bool _wentOn;

    internal WaterfallStepContext(WaterfallDialog waterfall, DialogContext dc, object options, IDictionary<string, object> values, int index, DialogReason reason, object result)
        : base(dc.Dialogs, dc.Context, new DialogState(dc.Stack))
    {
        _waterfall = waterfall;
        Parent = dc.Parent;
        Index = index;
        Options = options;
        Reason = reason;
        Result = result;
        Values = values;
    }

    /// <summary>Which step this is, from 0.</summary>
    public int Index { get; }

    /// <summary>What the waterfall was begun with.</summary>
    public object Options { get; }

    /// <summary>Why the step is called.</summary>
    public DialogReason Reason { get; }

    /// <summary>What the step before brought.</summary>
    public object Result { get; }

    /// <summary>What the steps keep for each other.</summary>
    public IDictionary<string, object> Values { get; }

    /// <summary>Goes on to the next step within this turn.</summary>
    /// <exception cref="InvalidOperationException">The step has called this before.</exception>
    /// <exception cref="ArgumentException">The result is a cancellation token.</exception>
    public Task<DialogTurnResult> NextAsync(object result = null, CancellationToken cancellationToken = default)
    {
        RefuseToken(result, nameof(result));
        if (_wentOn)
        {
            throw new InvalidOperationException($"WaterfallStepContext.NextAsync(): method already called for dialog and step '{_waterfall.Id}[{Index}]'.");
        }

        _wentOn = true;
        return _waterfall.ResumeDialogAsync(this, DialogReason.NextCalled, result, cancellationToken);
    }
}
