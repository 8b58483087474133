using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A place in a meeting that a notification goes to.</summary>
public class Surface
{
    /// <summary>Made of these parts, each the property of its name.</summary>
    protected Surface(SurfaceType type)
    {
        Type = type;
    }

    /// <summary>What kind it is.</summary>
    [JsonPropertyName("surface")]
    public SurfaceType Type { get; set; }
}
