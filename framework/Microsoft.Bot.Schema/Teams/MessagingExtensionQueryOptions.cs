using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Which page of a search's results is wanted.</summary>
public class MessagingExtensionQueryOptions
{
    /// <summary>Empty, to be filled in.</summary>
    public MessagingExtensionQueryOptions()
    {
    }

    /// <summary>Made of these parts, each the property of its name.</summary>
    public MessagingExtensionQueryOptions(int? skip = default, int? count = default)
    {
        Skip = skip;
        Count = count;
    }

    /// <summary>How many results to leave out from the first.</summary>
    [JsonPropertyName("skip")]
    public int? Skip { get; set; }

    /// <summary>How many results there may be.</summary>
    [JsonPropertyName("count")]
    public int? Count { get; set; }
}
