using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A place in a meeting that a notification goes to.</summary>
public class Surface
{
    protected Surface(SurfaceType type)
    {
        Type = type;
    }

    [JsonPropertyName("surface")]
    public SurfaceType Type { get; set; }
}
