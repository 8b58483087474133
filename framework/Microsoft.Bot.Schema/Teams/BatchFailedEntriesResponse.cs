using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A page of those whom a batch of messages did not reach.</summary>
public class BatchFailedEntriesResponse
{
    /// <summary>Empty, to be filled in.</summary>
    public BatchFailedEntriesResponse()
    {
    }

    /// <summary>What to ask for the next page with; null on the last one.</summary>
    [JsonPropertyName("continuationToken")]
    public string ContinuationToken { get; set; }

    /// <summary>Who was not reached.</summary>
    [JsonInclude]
    [JsonPropertyName("failedEntries")]
    public IList<BatchFailedEntry> FailedEntries { get; internal set; } = [];
}
