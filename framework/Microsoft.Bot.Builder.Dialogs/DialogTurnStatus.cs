namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>How a turn left the stack.</summary>
public enum DialogTurnStatus
{
    /// <summary>There was no dialog.</summary>
    Empty,

    /// <summary>A dialog waits for the next turn.</summary>
    Waiting,

    /// <summary>The last dialog ended.</summary>
    Complete,

    /// <summary>The dialogs were cancelled.</summary>
    Cancelled,

    /// <summary>A dialog ended, and the one under it waits for the next turn.</summary>
    CompleteAndWait,
}
