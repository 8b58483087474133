namespace Microsoft.Bot.Builder;

/// <summary>A conversation that there is a transcript of.</summary>
public class TranscriptInfo
{
    /// <summary>The channel.</summary>
    public string ChannelId { get; set; }

    /// <summary>The conversation's id.</summary>
    public string Id { get; set; }

    /// <summary>When it began.</summary>
    public DateTimeOffset Created { get; set; }
}
