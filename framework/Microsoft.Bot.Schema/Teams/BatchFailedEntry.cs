using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>One whom a batch of messages did not reach.</summary>
public class BatchFailedEntry
{
    public BatchFailedEntry()
    {
    }

    [JsonPropertyName("id")]
    public string EntryId { get; set; }

    [JsonPropertyName("error")]
    public string Error { get; set; }
}
