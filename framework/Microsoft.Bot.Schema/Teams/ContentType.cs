namespace Microsoft.Bot.Schema.Teams;

/// <summary>What the stage of a meeting shows.</summary>
public enum ContentType
{
    Unknown,
    Task,
}
