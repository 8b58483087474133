namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>How a turn left the stack.</summary>
public class DialogTurnResult
{
    /// <summary>A status and, when a dialog ended, its result.</summary>
    public DialogTurnResult(DialogTurnStatus status, object result = null)
    {
        Status = status;
        Result = result;
    }

    /// <summary>The status.</summary>
    public DialogTurnStatus Status { get; set; }

    /// <summary>The result of the dialog that ended.</summary>
    public object Result { get; set; }

    /// <summary>Whether the stack around this one has ended too.</summary>
    public bool ParentEnded { get; set; }
}
