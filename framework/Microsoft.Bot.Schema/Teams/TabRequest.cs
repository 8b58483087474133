using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A tab asks for its cards.</summary>
public class TabRequest
{
    /// <summary>Empty, to be filled in.</summary>
    public TabRequest()
    {
    }

    /// <summary>Which tab it is about.</summary>
    [JsonPropertyName("tabContext")]
    public TabEntityContext TabEntityContext { get; set; }

    /// <summary>Where it comes from.</summary>
    [JsonPropertyName("context")]
    public TabContext Context { get; set; }

    /// <summary>The code that a sign-in has shown; null: none.</summary>
    [JsonPropertyName("state")]
    public string State { get; set; }
}
