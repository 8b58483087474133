namespace Microsoft.Bot.Builder;

/// <summary>How grave a trace message is.</summary>
public enum Severity
{
    /// <summary>Every detail.</summary>
    Verbose = 0,

    /// <summary>What goes on.</summary>
    Information = 1,

    /// <summary>What may be wrong.</summary>
    Warning = 2,

    /// <summary>What went wrong.</summary>
    Error = 3,

    /// <summary>What cannot go on.</summary>
    Critical = 4,
}
