using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>How far a batch of messages has come.</summary>
public class BatchOperationState
{
    public BatchOperationState()
    {
    }

    [JsonPropertyName("state")]
    public string State { get; set; }

    [JsonInclude]
    [JsonPropertyName("statusMap")]
    public IDictionary<int, int> StatusMap { get; private set; } = new Dictionary<int, int>();

    [JsonPropertyName("retryAfter")]
    public DateTime? RetryAfter { get; set; }

    [JsonPropertyName("totalEntriesCount")]
    public int TotalEntriesCount { get; set; }
}
