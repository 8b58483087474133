namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that was begun, and what it keeps until it ends.</summary>
public class DialogInstance
{
    private IDictionary<string, object> _state;

    /// <summary>The dialog's id.</summary>
    public string Id { get; set; }

    /// <summary>What the dialog keeps; empty at first.</summary>
    public IDictionary<string, object> State
    {
        get => _state ??= new FewValues();
        set => _state = value;
    }

    /// <summary>Where in another stack the dialog's state stands; null when it is its own.</summary>
    public int? StackIndex { get; set; }

    /// <summary>The version of the dialog that was begun.</summary>
    public string Version { get; set; }
}
