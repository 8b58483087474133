using System.Globalization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Steps one after the other, each with the answer that the one before asked for; ends with the last one's result.</summary>
public class WaterfallDialog : Dialog
{
    private const string PersistedOptions = "options";
    private const string StepIndex = "stepIndex";
    private const string PersistedValues = "values";
    private const string PersistedInstanceId = "instanceId";

    private readonly List<WaterfallStep> _steps;

    /// <summary>A waterfall of these steps.</summary>
    public WaterfallDialog(string dialogId, IEnumerable<WaterfallStep> actions = null)
        : base(dialogId)
    {
        _steps = actions is null ? [] : [.. actions];
    }

    /// <inheritdoc/>
    public override string GetVersion() => $"{Id}:{_steps.Count}";

    /// <summary>Adds a step at the end.</summary>
    public WaterfallDialog AddStep(WaterfallStep step)
    {
        _steps.Add(step ?? throw new ArgumentNullException(nameof(step)));
        return this;
    }

    /// <inheritdoc/>
    public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var state = dc.ActiveDialog.State;
        var instanceId = Guid.NewGuid().ToString();
        state[PersistedOptions] = options;
        state[PersistedValues] = new Dictionary<string, object>(StringComparer.Ordinal);
        state[PersistedInstanceId] = instanceId;
        if (IsRecorded)
        {
            TelemetryClient.TrackEvent("WaterfallStart", new Dictionary<string, string> { ["DialogId"] = Id, ["InstanceId"] = instanceId });
            TelemetryClient.TrackDialogView(Id);
        }

        return RunStepAsync(dc, 0, DialogReason.BeginCalled, null, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return dc.Context.Activity.Type == ActivityTypes.Message
            ? ResumeDialogAsync(dc, DialogReason.ContinueCalled, dc.Context.Activity.Text, cancellationToken)
            : Task.FromResult(EndOfTurn);
    }

    /// <inheritdoc/>
    public override Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object result, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return RunStepAsync(dc, IndexIn(dc.ActiveDialog.State) + 1, reason, result, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        if (IsRecorded && reason is DialogReason.CancelCalled or DialogReason.EndCalled)
        {
            var properties = new Dictionary<string, string> { ["DialogId"] = Id };
            if (reason == DialogReason.CancelCalled)
            {
                properties["StepName"] = StepName(IndexIn(instance.State));
            }

            properties["InstanceId"] = InstanceIdIn(instance.State);
            TelemetryClient.TrackEvent(reason == DialogReason.CancelCalled ? "WaterfallCancel" : "WaterfallComplete", properties);
        }

        return base.EndDialogAsync(turnContext, instance, reason, cancellationToken);
    }

    /// <summary>Runs a step that exists.</summary>
    protected virtual Task<DialogTurnResult> OnStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stepContext);
        if (IsRecorded)
        {
            TelemetryClient.TrackEvent("WaterfallStep", new Dictionary<string, string>
            {
                ["DialogId"] = Id,
                ["StepName"] = StepName(stepContext.Index),
                ["InstanceId"] = InstanceIdIn(stepContext.ActiveDialog.State),
            });
        }

        return _steps[stepContext.Index](stepContext, cancellationToken);
    }

    /// <summary>Runs the step of this index; after the last, ends the waterfall with the result.</summary>
    protected Task<DialogTurnResult> RunStepAsync(DialogContext dc, int index, DialogReason reason, object result, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (index >= _steps.Count)
        {
            return dc.EndDialogAsync(result, cancellationToken);
        }

        var state = dc.ActiveDialog.State;
        state[StepIndex] = index;
        var step = new WaterfallStepContext(this, dc, state.TryGetValue(PersistedOptions, out var options) ? options : null, ValuesIn(state), index, reason, result);
        return OnStepAsync(step, cancellationToken);
    }

    private bool IsRecorded => TelemetryClient is not NullBotTelemetryClient;

    private static int IndexIn(IDictionary<string, object> state) => state.TryGetValue(StepIndex, out var index) ? StoredNumbers.ToInt32(index) : 0;

    private static string InstanceIdIn(IDictionary<string, object> state) => state.TryGetValue(PersistedInstanceId, out var id) ? id as string : null;

    private static IDictionary<string, object> ValuesIn(IDictionary<string, object> state)
    {
        state.TryGetValue(PersistedValues, out var stored);
        if (stored is IDictionary<string, object> values)
        {
            return values;
        }

        values = SchemaJson.ConvertTo<Dictionary<string, object>>(stored) ?? new Dictionary<string, object>(StringComparer.Ordinal);
        state[PersistedValues] = values;
        return values;
    }

    private string StepName(int index)
    {
        var name = index < _steps.Count ? _steps[index].Method.Name : string.Empty;

        // A lambda has no name that says anything.
        return name.Length == 0 || name.Contains('<', StringComparison.Ordinal)
            ? string.Create(CultureInfo.InvariantCulture, $"Step{index + 1}of{_steps.Count}")
            : name;
    }
}
