using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>One whom a batch of messages did not reach.</summary>
public class BatchFailedEntry
{
    /// <summary>Empty, to be filled in.</summary>
    public BatchFailedEntry()
    {
    }

    /// <summary>Whom it was for.</summary>
    [JsonPropertyName("id")]
    public string EntryId { get; set; }

    /// <summary>Why it failed.</summary>
    [JsonPropertyName("error")]
    public string Error { get; set; }
}
