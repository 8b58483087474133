namespace Microsoft.Bot.Schema;

/// <summary>The names of events that hand a conversation over.</summary>
public static class HandoffEventNames
{
    /// <summary>The bot asks to hand over.</summary>
    public const string InitiateHandoff = "handoff.initiate";

    /// <summary>How the handover stands.</summary>
    public const string HandoffStatus = "handoff.status";
}
