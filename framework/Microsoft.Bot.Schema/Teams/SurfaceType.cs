namespace Microsoft.Bot.Schema.Teams;

/// <summary>A kind of place in a meeting.</summary>
public enum SurfaceType
{
    Unknown,
    MeetingStage,
    MeetingTabIcon,
}
