using System.Globalization;
using System.Text;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Dialogs that can call each other by id.</summary>
public class DialogSet
{
    private readonly IStatePropertyAccessor<DialogState> _dialogState;
    private IBotTelemetryClient _telemetryClient = NullBotTelemetryClient.Instance;
    private string _version;

    // A set that is made for one turn mostly holds one dialog, which needs no dictionary.
    private string _firstId;
    private Dialog _first;
    private Dictionary<string, Dialog> _others;

    /// <summary>A set whose stack is kept by this accessor.</summary>
    public DialogSet(IStatePropertyAccessor<DialogState> dialogState)
    {
        _dialogState = dialogState ?? throw new ArgumentNullException(nameof(dialogState));
    }

    /// <summary>A set without a stack of its own, as in a container.</summary>
    public DialogSet()
    {
    }

    /// <summary>Where the dialogs record what they do.</summary>
    public IBotTelemetryClient TelemetryClient
    {
        get => _telemetryClient;
        set
        {
            _telemetryClient = value ?? NullBotTelemetryClient.Instance;
            foreach (var dialog in GetDialogs())
            {
                dialog.TelemetryClient = _telemetryClient;
            }
        }
    }

    /// <summary>What changes when one of the dialogs changes.</summary>
    public virtual string GetVersion()
    {
        if (_version is null)
        {
            var versions = new StringBuilder();
            foreach (var dialog in GetDialogs())
            {
                if (dialog.GetVersion() is { } version)
                {
                    versions.Append('|').Append(version);
                }
            }

            _version = StringUtils.Hash(versions.ToString());
        }

        return _version;
    }

    /// <summary>Adds a dialog and those it depends on. One with an id that is taken gets a number at its end.</summary>
    public DialogSet Add(Dialog dialog)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        _version = null;
        if (Present(dialog.Id) is { } present)
        {
            if (ReferenceEquals(present, dialog))
            {
                return this;
            }

            var suffix = 2;
            string id;
            do
            {
                id = dialog.Id + (suffix++).ToString(CultureInfo.InvariantCulture);
            }
            while (Present(id) is not null);
            dialog.Id = id;
        }

        dialog.TelemetryClient = _telemetryClient;
        if (_first is null)
        {
            (_firstId, _first) = (dialog.Id, dialog);
        }
        else
        {
            (_others ??= new(StringComparer.Ordinal)).Add(dialog.Id, dialog);
        }

        if (dialog is IDialogDependencies dependent)
        {
            foreach (var dependency in dependent.GetDependencies())
            {
                Add(dependency);
            }
        }

        return this;
    }

    /// <summary>The stack of this turn's conversation.</summary>
    /// <exception cref="InvalidOperationException">The set was made without an accessor.</exception>
    public Task<DialogContext> CreateContextAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        ContextOfAsync(turnContext, cancellationToken).AsTask();

    internal async ValueTask<DialogContext> ContextOfAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        BotAssert.ContextNotNull(turnContext);
        if (_dialogState is null)
        {
            throw new InvalidOperationException("DialogSet.CreateContextAsync(): DialogSet created with a null IStatePropertyAccessor.");
        }

        var state = await _dialogState.GetAsync(turnContext, static () => new DialogState(), cancellationToken).ConfigureAwait(false);
        return new DialogContext(this, turnContext, state);
    }

    /// <summary>The dialog of this id, or null.</summary>
    public Dialog Find(string dialogId)
    {
        if (string.IsNullOrWhiteSpace(dialogId))
        {
            throw new ArgumentNullException(nameof(dialogId));
        }

        return Present(dialogId);
    }

    /// <summary>Every dialog.</summary>
    public IEnumerable<Dialog> GetDialogs()
    {
        if (_first is null)
        {
            return [];
        }

        return _others is null ? [_first] : [_first, .. _others.Values];
    }

    private Dialog Present(string dialogId) =>
        string.Equals(dialogId, _firstId, StringComparison.Ordinal) ? _first : _others?.GetValueOrDefault(dialogId);
}
