namespace Microsoft.Bot.Schema;

/// <summary>How far a semantic action is.</summary>
public static class SemanticActionStates
{
    /// <summary>It begins.</summary>
    public const string Start = "start";

    /// <summary>It goes on.</summary>
    public const string Continue = "continue";

    /// <summary>It is over.</summary>
    public const string Done = "done";
}
