namespace Microsoft.Bot.Schema.Teams;

/// <summary>What the stage of a meeting shows.</summary>
public enum ContentType
{
    /// <summary>Of a kind that is not known here.</summary>
    Unknown,

    /// <summary>A dialog.</summary>
    Task,
}
