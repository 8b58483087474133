using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>How far a batch of messages has come.</summary>
public class BatchOperationState
{
    /// <summary>Empty, to be filled in.</summary>
    public BatchOperationState()
    {
    }

    /// <summary>How far the operation is.</summary>
    [JsonPropertyName("state")]
    public string State { get; set; }

    /// <summary>How many had which HTTP status.</summary>
    [JsonInclude]
    [JsonPropertyName("statusMap")]
    public IDictionary<int, int> StatusMap { get; internal set; } = new Dictionary<int, int>();

    /// <summary>When to ask again; null: now.</summary>
    [JsonPropertyName("retryAfter")]
    public DateTime? RetryAfter { get; set; }

    /// <summary>How many it is for.</summary>
    [JsonPropertyName("totalEntriesCount")]
    public int TotalEntriesCount { get; set; }
}
