using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The stage of a meeting.</summary>
public class MeetingStageSurface<T> : Surface
{
    /// <summary>Empty, to be filled in.</summary>
    public MeetingStageSurface()
        : base(SurfaceType.MeetingStage)
    {
        ContentType = ContentType.Task;
    }

    /// <summary>What kind of content it is.</summary>
    [JsonPropertyName("contentType")]
    public ContentType ContentType { get; set; }

    /// <summary>The content.</summary>
    [JsonPropertyName("content")]
    public T Content { get; set; }
}
