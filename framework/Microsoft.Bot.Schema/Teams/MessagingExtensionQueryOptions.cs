using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Which page of a search's results is wanted.</summary>
public class MessagingExtensionQueryOptions
{
    public MessagingExtensionQueryOptions()
    {
    }

    public MessagingExtensionQueryOptions(int? skip = default, int? count = default)
    {
        Skip = skip;
        Count = count;
    }

    [JsonPropertyName("skip")]
    public int? Skip { get; set; }

    [JsonPropertyName("count")]
    public int? Count { get; set; }
}
