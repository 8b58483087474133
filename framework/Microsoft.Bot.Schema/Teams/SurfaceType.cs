namespace Microsoft.Bot.Schema.Teams;

/// <summary>A kind of place in a meeting.</summary>
public enum SurfaceType
{
    /// <summary>Of a kind that is not known here.</summary>
    Unknown,

    /// <summary>The stage that everybody sees.</summary>
    MeetingStage,

    /// <summary>The icon of a tab.</summary>
    MeetingTabIcon,
}
