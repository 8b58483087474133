using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The icon of a tab in a meeting.</summary>
public class MeetingTabIconSurface : Surface
{
    /// <summary>Empty, to be filled in.</summary>
    public MeetingTabIconSurface()
        : base(SurfaceType.MeetingTabIcon)
    {
    }

    /// <summary>The tab whose icon gets a mark.</summary>
    [JsonPropertyName("tabEntityId")]
    public string TabEntityId { get; set; }
}
