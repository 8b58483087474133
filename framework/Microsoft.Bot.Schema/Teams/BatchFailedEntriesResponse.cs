using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A page of those whom a batch of messages did not reach.</summary>
public class BatchFailedEntriesResponse
{
    public BatchFailedEntriesResponse()
    {
    }

    [JsonPropertyName("continuationToken")]
    public string ContinuationToken { get; set; }

    [JsonInclude]
    [JsonPropertyName("failedEntries")]
    public IList<BatchFailedEntry> FailedEntries { get; private set; } = [];
}
